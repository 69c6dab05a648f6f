"""Kazakh words for arrests, seized weapons, looting and wrecked property."""

from __future__ import annotations

from mapper.languages.forms import each
from mapper.languages.kk.triggers.forms import (
    DESTROYED,
    DONE,
    NOT_HELD,
    TOLD,
    UNKNOWN,
    WEAPON,
    WRECKED,
    up_to,
)

DEVELOPMENTS = (
    # Detained for what they are suspected of, and not at the protest.
    *each(
        "Strategic developments",
        "Arrests",
        rf"(?:тәртіпсіздік|террор|экстремис|лаңкес|бүлік|билікті|қаңтар)\w*{up_to(4)}\s+(?:күдік|айып)\w*"
        rf"{up_to(4)}\s+(?:ұстал|қамал|тұтқындал|қолға\s+түс|құрықтал){TOLD}",
        strength=8,
        covers=frozenset({"Protest with intervention", "Violent demonstration"}),
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        rf"{UNKNOWN}{up_to(6)}\s+(?:{DESTROYED}|{WRECKED}|құлатып|қират\w+|(?<!газын )шашып|"
        rf"бояу\s+(?:шаш|құй|төк|жақ|бүрк)\w+|басын\s+шауып\s+\w+)",
        r"әдейі\s+(?:өрте|бұз|қират|сындыр)\w+",
        strength=5,
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        r"(?:көлігі|үйі|кеңсесі|дүкені|мейрамханасы|пәтері)\s+өртел\w+",
        rf"(?:құлпытас|бейіт|зират|мешіт|шіркеу|обелиск)\w*{up_to(5)}\s+"
        r"(?:қират|сындыр|құлат|бүлдір|өртел|өртеп|шашып|қорла)\w*",
        rf"қабір\w*{up_to(2)}\s+(?:құла|сындыр|қират|бүлді|бүлін|шашыл)\w*",
        rf"терезе\w*{up_to(2)}\s+(?:сындырыл|күл-парша|шағыл)\w+|"
        rf"қабырға\w*{up_to(2)}\s+бояу\s+(?:шаш|лақтыр|бүрк)\w+",
        strength=4,
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        rf"(?:мүсін|ескерткіш)\w*{up_to(5)}\s+(?:қират|сындыр|құлат|бүлдір|үгіп|шашып)\w*",
        rf"(?:есігіне|үйіне|көлігіне|кеңсесіне|дүкеніне|мейрамханасына){up_to(3)}\s+(?:от\s+(?:қой|"
        r"таста)\w*|өртеген|бензин\s+құй\w+)",
        rf"(?:көлігі|үйі|кеңсесі|дүкені){up_to(2)}\s+өртел\w+|терезесін\s+(?:сындыр|ұрып)\w*",
        rf"(?:үйіне|асханасына|дүкеніне|кеңсесіне|көлігіне|пәтеріне){up_to(4)}\s+[«“]?молотов\s+[\w»”]+\s+(?:лақтыр|таста)\w+",
        strength=2,
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        rf"тонаушылар\w*|шаңын\s+қақ\w+|сыпырып-сиыр\w+|банкомат\w*{up_to(2)}\s+жарып\s+ал\w*|"
        rf"ештеңе\s+қалмады|"
        rf"тонал{DONE}|тона(?:ды|п)(?:\s+кетті)?|тонаушылық\w*|мародер\w*|тона(?:ған|лған)(?:[.,]|$)"
        rf"|талан-таражға\s+\w+|қарақшылық\s+жаса\w+|сыпырып\s+(?:ал|кет)\w+|банкомат\w*{up_to(3)}\s+"
        rf"(?:ашыл|бұзыл|қолды)\w*",
        strength=2,
    ),
    *each(
        "Strategic developments",
        "Arrests",
        r"үйінен\s+алып\s+кет(?:ті|ілді|іліп|кен|іпті)\b",
        strength=4,
    ),
    *each(
        "Strategic developments",
        "Arrests",
        rf"тұтқынға\s+(?:түс|алын){TOLD}|(?<!аза )тұтыл{DONE}|"
        rf"қолға\s+алын{DONE}|кісен\s+сал\w+|торға\s+түс\w+",
        rf"(?:қатысы\s+бар|күдікті|белсенді)\w*{up_to(4)}\s+(?:алып\s+кет|әкет)\w+",
        r"(?:тергеу\s+изолятор|түрме|абақты)\w*\s+(?:жабыл|тоғыт|қамал|жөнелтіл)\w+|"
        r"(?:құры[қғ]|қолы|тор)\w*на\s+(?:ілік|ілін|түс)\w+",
        r"қапаста\s+отыр\w*|тұзаққа\s+түс\w+|абақтыға\s+\w+|қолға\s+түсір\w+|"
        r"табанда\s+қолға\s+түс\w+",
        rf"ұстал{DONE}|{NOT_HELD}ұста(?:ды|п)(?!\s+(?:тұр|отыр|жүр|қал|қой))|қамауға\s+ал(?:ын)?{DONE}|қамал{DONE}",
        rf"тұтқында(?:л)?{DONE}|қолға\s+түс(?:ті|ір\w+|іп)|құрықта(?:л)?{DONE}|қамауда\s+"
        rf"(?:отыр|жатыр)",
        rf"(?:уақытша\s+)?(?:қамау|ұстау)\s+(?:изолятор|орн)\w+{up_to(1)}\s+(?:қамал|жабыл|"
        rf"жеткізіл){DONE}",
        rf"(?:терроризм|экстремизм|лаңкес|террор)\w*{up_to(5)}\s+(?:ұстал|қамал|тұтқындал|"
        rf"құрықтал|анықтал){TOLD}",
        rf"полиция\s+бөлім(?:ше)?\w*{up_to(1)}\s+(?:жеткізіл|әкетіл|әкелін){DONE}",
        strength=2,
    ),
    *each(
        "Strategic developments",
        "Disrupted weapons use",
        rf"{WEAPON}{up_to(5)}\s+тауып|{WEAPON}{up_to(5)}\s+(?:әшкереле(?:н)?|тәркіле(?:н)?|"
        rf"табыл|тап|алын|анықтал|шық){DONE}"
        rf"|{WEAPON}{up_to(5)}\s+(?:шығып|қолға\s+түс\w+|тәркілеу\w*|"
        rf"залалсыздандыр\w+|зиянсыз\s+(?:етіл|жаса)\w+|қайтарыл{TOLD}|қазып\s+алын\w+|алып\s+"
        rf"таста\w+|тәркілен\w+)"
        rf"|{WEAPON}{up_to(1)}\s+(?:тұр|жатыр|жасырылған|тығылған)\s+екен"
        rf"|{WEAPON}{up_to(3)}\s+(?:жасырын\s+)?(?:қоймасы?|қоймалары?|қор|"
        rf"арсенал)\w*{up_to(1)}\s+(?:табыл|тап|анықтал|әшкерелен){TOLD}",
        strength=4,
    ),
)
