"""Names of towns that are also words, first names or surnames in English."""

from __future__ import annotations

AMBIGUOUS = frozenset(
    """aba abai abay acre acton ada adil adler alba aldan americana amin angers anna antony apatity
    arab arabs arad archangel arlington arman asa asker asti aurora austin azov bade bake bar
    baran bari barking barry barys bath batman bayan bender bimbo bole brent brezhnev buffalo
    bury bush buy carrefour carson castlereagh centurion chandler chapayev charlotte chekhov
    chelsea chester chihuahua clinton commonwealth como concord constantine cork corona dali
    dallas daria dariya darwin dastan denisov derby derry deva dinar dmitrov dnepr downtown dudley
    duma engels erode farah faro fate fedorov florence ford forest fuji furmanov fyodorov gagarin
    ganja garland gay gaya gent georgia gera gorki gouda grays hagen hamilton hamm hamza harrow
    hastings hayes henderson honcho honda hope hove ilyich independence irvine irving islam
    islington israel ivanov jackson jalal jebel jena jingling johnson jordan kairat kaka kalinin
    kazakh kemi kennedy kerman khan khazar kikuyu kirov kola konstanz korolev koto kovrov
    kropotkin kulan kurchatov kure lagan latina lebedyan lenin leon lexington liberty lice lima
    limerick lincoln livingston lyman madina madison makarov manas mango manta mara maras
    margate mari marka markham marks marl marsala martin mary massy medias medina mesa minna
    mission mobile molotov monroe mons morley moro moron most nancy natal nauryz nelson newport
    nice nikolaev nov nura ob ocher omar oral orange ordzhonikidze orel paisley pali palma
    panfilov paradise parma pavlodarsky pecs perm pest petrov plains poole pop preston progress
    puri pushkin rafah rahat rakhat raleigh reading richmond roman romanov rosa rosario rosetta
    rugby ruse saga sagar said salam sale salem salta santos sapele saran sari semyonov sergeyev
    serik serra shaping shush sima simmering sirius slough soke sokol soma soweto split spring
    stafford stakhanov sultan sunrise surprise surrey susa sutton taft talas tamale tanta tara
    tartar temir tire tobol topi torez torrent tours toyota troitsk trujillo tyre union valencia
    valenzuela valera varna vaughan victoria volos vostok voznesensk warder washington wedding
    wellington windsor worms xinhua yefremov york zafar zaria zelenograd zhukov zima""".split()
)
