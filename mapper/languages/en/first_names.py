"""First names of people in Kazakhstan, as English writes them."""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """abai abay abdikerim abdimomyn abdizhapar abdrahman abdrakhman abduali abdulla
    abilkayyr abilmansur ablay abylay abylayhan abylaykhan abylkasym abzal abzalbek
    adelina adelya adema aden adil adilbek adilet adilhan adilkhan adilzhan adina adlet
    agabek ahan ahmad ahmediya ahmet ahmetzhan aibek aida aidana aidar aidos aigerim
    aigul ainur akbar akbayan akbota akerke akezhan akhan akhmad akhmediya akhmet
    akhmetzhan akimzhan akmaral akmarzhan aknur aksaule akylbek akylzhan akzer akzhan
    aldabergen aldiyar aleksandr aleksandra aleksandrina aleksei aleksey alena alexander
    alexandra alexei alexey alhan aliaskar alibek alihan alikhan alima alimbek alimzhan
    alina alinur aliya alkhan alla almagul almas almat almaz alpamys altynay altynbek
    altyngul altynshash altynzer alua alyona aman amanbay amangeldi amangeldy amankeldi
    amantay amantur amanzhol amina amir amirhan amirkhan amirzhan anara anarbay anarbek
    anastasiya anatoliy anatoly andrei andrey anel anelya angelina anna anton antonina
    anuar anuara anuarbek anvar anzhela appolinariy appolinary aray araylym arayym
    arkadiy arkady arman arnur arsalan arsen arseniy arseny arslanbek arstanbek artem
    artur artyk artyom aruzhan aryslan arystan arystanbek asanali asanhan asankhan asel
    asem asemgul aset ashat ashirbek asiya askar askarbek askhat aslan aslanbek asyl
    asylbek asylhan asylkhan asylzhan atabek ayan ayanbek ayaru ayaulym aybanu aybar
    aybek aybol aydana aydar aydarhan aydarkhan aydos aydyn aygazy aygerim aygul aygulya
    aykerim aykyn aylana aylin ayman aymgul aymurat aynamkoz aynash aynur aynura aypara
    aysana aysara aysha aysultan aysulu aysylu aytore aytugan aytzhan ayuzhan ayym
    ayzada ayzat ayzere ayzhan azamat azat aziz bagdan bagdat bagdaulet bagila baglan
    bahyt bahytgul bahytzhan bakbergen bakhyt bakhytgul bakhytzhan baktiyar bakyt
    bakytbek bakytgul bakytkul bakytzhan balnur batyrhan batyrkhan batyrzhan baubek
    baurzhan baurzhanbek bauyrzhan bayanduman baybolat baydaulet baymurat bayten
    bazarbay bazarkul begzat beibit bekarys bekbolat beken beketay bekkali bekmurat
    beknur bekseit beksultan bektas bektemir bekturgan bekzada bekzat bekzhan bella
    berden berdibek berdybek berik berkin beybarys beybit beysen bibigul bibinur birzhan
    bogdan bolat bolatbek bolathan bolatkhan boris botagoz bulat burabek chingiz chokan
    dameli damelya damilya damir danagul danara danat daniel danis daniya daniyal
    daniyar danyshpan darhan dariga dariya darkhan darya dastan daulet dauletbek
    daulethan dauletkhan daurbek dauren dauriya demyan denis diana dias didar dilnaz
    dilshat dimash dinara dinislam dinmuhamed dinmuhammed dinmukhamed dinmukhammed
    dmitri dmitriy dmitry dosbol doskali dosmuhamed dosmukhamed doszhan dulat duman
    dzhamal dzhamilya edige eduard efim egor ekaterina ekpin eldar eldos elena elizaveta
    elmira elnar elnara elnur elnura elubay elvira elzhan elzhas emelyan emil enlik
    erasyl erbahyt erbakhyt erbol erbolat erdaulet erdos erezhep ergali ergash ergazy
    erhan erik erkeblan erkebulan erkegali erkemay erken erkenay erkezhan erkhan erkin
    erkinaly erkinbek erlan erlik ermahan ermakhan ermek ermekbay ermuhamet ermuhan
    ermukhamet ermukhan ernar ernazar ernur ersayyn ersultan ertay ertugan erzhan
    erzhigit esbol esengali esenzhol eskendir eslyam esmuhan esmukhan evdokim evgeniy
    evgeniya evgeny ezhen farad farhat farid farida fariza farkhat fatih fatikh fatima
    fayzulla fazyl fedor filipp firdaus fyodor gabdulla gabiden gabit gafur galina
    galiya galym galymbek galymtay galymzhan gani ganibek gauhar gaukhar gayni gaysha
    gaziz gaziza gennadiy gennady georgiy georgy gerasim german gerold gleb grigoriy
    grigory gulbanu gulbarshin guldana guldariga guldariya gulden gulim gulmira gulnar
    gulnara gulnaz gulnur gulsara gulshahar gulshakhar gulshara gulshat gulsim gulsum
    gulzada gulzat gulzhahan gulzhakhan gulzhan gulzhanat gulzhauhar gulzhaukhar
    habibolla hadisha hakima halel halida halima hamit hanat hanzada hasan hasen
    hayrulla husain ibragim ibraim idris ignat igor ildar iliyas ilshat ilya ilyar ilyas
    inabat indira inkar inkarbek inna innokentiy innokenty inzhu iraida irina isabek
    isatay iskak iskander islambek islamzhan ivan izat izbasar jamal jamilya julia
    kabdyl kabdylkarim kabiden kadisha kaharman kairat kakharman kaldybek kaldygul
    kalibek kalima kaliya kamal kambat kamila kamshat kanagat kanat kanata kanatbek
    kanay kanybek kanygul kanysh kapan karagoz karim karina karlygash karzhaubay kassym
    kassym-zhomart kasym kasym-zhomart kasymbek katira kaydar kayrat kayratbek kayrulla
    kaysar kayyrgali kayyrzhan kazhymukan kenes kenesary kenesbek kenzhebek kenzhegali
    kenzhegul kerim kermen khabibolla khadisha khakima khalel khalida khalima khamit
    khanat khanzada khasan khasen khayrulla khusain kira kirill klara klavdiya klim
    konstantin kozhahmet kozhakhmet ksenia kseniya kuandyk kuanysh kuanyshbek
    kudaybergen kulnara kulpash kulshat kulzhamilya kulzipa kumar kumiszhan kundyz
    kuralay kurman kurmangali kurmangazy kurmet kusman kymbat kyzdarkul larisa laura
    lazat lazzat leonid leyla liana lidiya liliya lyaylya lyazzat lyubov lyudmila madani
    madat madi madina madiyar magomed magzhan mahabbat mahambet mahmud makar maken
    makhabbat makhambet makhmud makpal maksat maksatbek maksim maksut manarbek mansiya
    mansur manzura marat margarita margulan maria marina mariya mariyam marlen marsel
    maryam marzhan masgud matvey maulen maxim maygul mayra mazhit medet meirzhan melis
    mereke merey meruert meyram meyrambek meyramgul meyrhan meyrkhan meyrzhan mihail
    mikhail miras mirgul mirlan miron mirzhan moldir mugalima muhamed muhamedali
    muhamediyar muhamedzhan muhammed muhit muhtar mukagali mukan mukash mukhamed
    mukhamedali mukhamediyar mukhamedzhan mukhammed mukhit mukhtar murad murat muratbek
    muslim myrzabek myrzagali myrzahan myrzahmet myrzakhan myrzakhmet nadezhda nagima
    nargiz nargiza nargul nariman natalia nataliya natalya nauryzbay nauryzbek nazar
    nazerke nazgul nazira nazym nesipkul nigmet nikita nikolai nikolay nina niyaz nuraly
    nuray nurbahyt nurbakhyt nurbakyt nurbek nurbike nurbol nurbolat nurbulat nurdana
    nurdaulet nurdos nurgali nurgalym nurgazy nurgeldy nurgisa nurgul nurilya nuriya
    nurkasym nurken nurlan nurly nurlybay nurlybek nurmuhammed nurmukhammed nurpeis
    nursagat nursaya nurseit nurshat nursila nursultan nursulu nurtas nurtay nurym
    nurzhamal nurzhan nurzhau nurzhigit oksana oleg olesya olga olya olzhas omar oralbay
    oralhan oralkhan oraz orazaly orazbek orazdurdy orazgali orazhan orazkhan ordabek
    ormangali orynbasar orynbay orynsha panar patima pavel perizat peruza petr polina
    prohor prokhor pyotr rabiga rahim rahima rahman raimbek raisa rakhim rakhima rakhman
    rakym ramazan ramil rashid rauan raushan raushanbek rayhan raykhan rayymbek regina
    renat rinat rizat rollan rostislav rushan ruslan rustam rustem rysaldy rysbek ryskul
    rysty sabina sabit sabyr sabyrgali sabyrzhan saduakas sadyk safura sagadat sagidulla
    sagintay sagynbek saida sain saken salamat salavat salima saltanat samal samat
    samgat samir sanat sandugash saniya sanzhan sanzhar sapar saparbek sarsen sarsenbay
    sarsengali satybaldy saule saulemay sauytbek saveliy savely sayabek sayat saylaubek
    seken semen semyon sergei sergey serik serikbay serikbolsyn serikgali serikkazy
    serikpay seriktas serikzhan serimbek serkebay serzhan seydahmet seydakhmet seydali
    seydulla seyfulla seyit seytzhan shagdat shahmardan shakarim shakhmardan shalabek
    shamgon shamil shamilya shamshi shangerey shara shattyk shavkat shayahmet shayakhmet
    shayken shayza sherhan sherkhan sherniyaz sherzat shinar shokan sholpan shynar
    shynay shyngys shyryn sidorat snezhana sofiya sofya stanislav stepan sultan
    sultanali sultanbek sultangazy sunkar suyunbay svetlana svyatoslav symbat syrym
    tahir tair tairbek takhir talgat talshyn tamara tamerlan tanat taras tasbolat
    tatiana tattigul tatyana taubay temirbek temirlan temirzhan tezekbay tileuberdi
    timofey timur tlegen tlek tlektes tleuberdi tleuhan tleukhan togrul togzhan
    tokmuhamed tokmukhamed toktar tolegen tolemish toleu tolkyn tomiris trofim tulebay
    tulegen turar turarbek turganbek turgunbek turgyn turlybek tursunbek tursyn tursynay
    tursynbay tursyngali tursynhan tursynkhan tusipbek tynyshbay tynyshpay ualihan
    ualikhan ulan ulbike ulbolsyn ulmeken ulpan ulyana ulzhan umid umida umirzak umit
    umitzhan urazbek urzada urziya utegen uzakbay vadim valentin valentina valeriy
    valeriya valery vanda varvara vasiliy vasily venera veniamin veronika viktor
    viktoriya vilen vitalina vitaliy vitaly vladimir vladislav vyacheslav yakov yakub
    yana yaroslav yarulla yasin ybyray ydyrys yedige yefim yegor yekaterina yekpin
    yeldar yeldos yelena yelizaveta yelnar yelnur yelnura yelubay yelzhan yelzhas
    yemelyan yenlik yerasyl yerbakhyt yerbol yerbolat yerdaulet yerdos yerezhep yergali
    yergash yergazy yerkeblan yerkebulan yerkegali yerkemay yerken yerkenay yerkezhan
    yerkhan yerkin yerkinaly yerkinbek yerlan yerlik yermakhan yermek yermekbay
    yermukhamet yermukhan yernar yernazar yernur yersayyn yersultan yertay yertugan
    yerzhan yerzhigit yesbol yesengali yesenzhol yeskendir yeslyam yesmukhan yevdokim
    yevgeniy yevgeniya yevgeny yezhen yrysbek yryskeldi yulia yuliya yunus yuri yuriy
    yury yusup yusupbek zada zahar zahida zaida zakhar zakhida zamira zarema zarina
    zarip zaur zaure zere zeynegul zeynep zeynolla zhahanger zhaken zhakhanger zhaksylyk
    zhalgas zhamal zhambul zhambyl zhamilya zhanabay zhanar zhanara zhanat zhanatbek
    zhanbolat zhanbota zhandos zhanel zhanerke zhangali zhangeldy zhanibek zhaniya
    zhankeldi zhanna zhannur zhansaya zhanseit zhanserik zhantas zhanuzak zhappar zharas
    zharkyn zharylkasyn zhaskayrat zhasmin zhasulan zhaydar zhaynagul zhazira zhenis
    zhiger zholan zholdas zholdasbek zhomart zhuldyz zhuldyzay zhumabay zhumabek
    zhumabike zhumadil zhumagali zhumagaliy zhumagaly zhumagul zhumakan zhumat zhusip
    zhusup zhyldyz zinaida zinat zoya zubayra zuhra zukhra zulfira zulfiya zurash""".split()
)
