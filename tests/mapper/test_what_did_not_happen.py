"""What Russian and Kazakh news tell that did not happen, or not there, and what stands beside."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document, Extraction

PUBLISHED = date(2023, 5, 18)  # a Thursday

Event = tuple[str, str | None, str]


def read(text: str) -> Extraction:
    language = "kk" if set(text.lower()) & set("әіңғүұқөһ") else "ru"
    return read_document(Document("x", text, PUBLISHED, language=language))


def events(text: str) -> list[Event]:
    """Return the incidents of a text: sub type, where, first day."""
    return [
        (i.sub_event_type, i.place and i.place.name, str(i.date_start))
        for i in read(text).incidents
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Kept off, however far behind it is said
        "Затопления дачных участков Зайсанского и Тарбагатайского районов не допущено.",
        "Спасатели говорят, что селу Тасбугет подтопление не грозит.",
        "Подтопление посёлку Затобольск не угрожает.",
        # A day on which nothing was
        "В Экибастузе и Аксу выборы прошли спокойно.",
        "В Таразе ночь прошла без происшествий.",
        # Thieves take no people
        "Житель Мойынкумского района угнал табун из 30 лошадей.",
        "В Меркенском районе двое украли у соседа 15 овец.",
        # Who said that there was a bomb
        "Полиция Рудного проверила сообщение о минировании школы. Позвонившего задержали.",
        # The parents of one only speak
        "В Балхаше родители избитого мальчика требуют наказать виновных.",
        # What the wind broke
        "Шквал в Риддере сорвал крыши и разбил окна магазинов.",
        "Риддерде дауыл дүкеннің терезелерін сындырып, шатырын ұшырды.",
        # Abroad, so far from a town here
        "Сейсмологи зафиксировали землетрясение в 90 км к югу от Нарынкола, на территории Китая."
        " В Нарынколе ощущалось 2 балла.",
        "Сейсмологтар Жаркенттен шығысқа қарай 150 шақырым жерде, Қытай аумағында жер сілкінісін"
        " тіркеді. Жаркентте 2 балл сезілді.",
        # Fire engines are no fire
        "Кентаудан қосымша өрт сөндіру көлігі шықты.",
        # What was meant, threatened or done each time
        "Таразда зейнеткерлер кеше алаңға шығып, әкіммен кездеспек еді.",
        "Рудныйда жігіт газ баллонын жарамын деп қорқытты.",
        "Кеншілер Теміртауда ереуілге шығамыз деп отыр.",
        "Күдіктілер Таразда жарылысты мереке күні жасамақ болған.",
        "Арқалықта көпір болмаған соң көктемде үйлерді су басып қалатын.",
        # So many are counted
        "Балқашта 17 өрт тіркелді, деп хабарлады ТЖД.",
        "Прокуратура Костанайской области подвела итоги: раскрыто 38 убийств и 90 грабежей.",
        # How the waters stand
        "Сарқан ауданында су тасқыны жағдайы тұрақты.",
        # Held back by a court, in a plot, by an army at its targets
        "В Таразе суд арестовал активистку на 10 суток за призыв к митингу 6 мая.",
        "Таразда сот белсендіні 6 мамырдағы митингіге шақырғаны үшін 10 тәулікке қамады."
        " Митингтің өзі өтпей қалды.",
        "Әуе шабуылына қарсы қорғаныс бөлімі Сарышағанда зымыран атысын өткізді.",
        # Who shot himself
        "В части под Аягозом найден застреленным солдат. По предварительной версии, самоубийство.",
        "Аягөздегі бөлімде сарбаз атылған күйде табылды. Алдын ала дерек бойынша, өз-өзіне қол"
        " жұмсаған.",
        # Remembered
        "Риддерде кеніштегі жарылыстан қаза тапқан кеншілерді еске алды.",
        "Бұдан он жыл бұрын Риддерде жарылыстан жеті кенші мерт болған еді.",
        "Келушілер көшірілді. Қоңырау шалған оқушы Қостанайда ұсталды.",
    ],
)
def test_nothing_happened(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "В Аксае рабочие вышли на площадь с плакатами, столкновений не произошло.",
            ("Peaceful protest", "Aksai", "2023-05-18"),
        ),
        (
            "10 мая в Аркалыке неизвестные подожгли магазин, виновных не нашли.",
            ("Looting/property destruction", "Arkalyk", "2023-05-10"),
        ),
        (
            "В Мерке неизвестные избили сторожа и украли 12 лошадей.",
            ("Attack", "Merke", "2023-05-18"),
        ),
        (
            "Второй день не утихает пожар в Щербактинском районе.",
            ("Fire", "Sharbakty District", "2023-05-17"),
        ),
        (
            "Он участвовал в митинге дольщиков, который прошёл в Таразе 24 апреля.",
            ("Peaceful protest", "Taraz", "2023-04-24"),
        ),
        (
            "В Рудном женщины пытались пройти колонной к акимату, их остановила полиция.",
            ("Peaceful protest", "Rudny", "2023-05-18"),
        ),
        (
            "Еске салсақ, 2 мамырда Қандыағашта өрт кезінде зейнеткер қаза тапқан болатын.",
            ("Fire", "Kandyagash", "2023-05-02"),
        ),
        (
            "В Степногорске взорвался газовый баллон. Сообщалось о теракте, но полиция эту версию"
            " отвергла.",
            ("Explosion accident", "Stepnogorsk", "2023-05-18"),
        ),
        (
            "Крупная авария случилась 3 мая на шахте в Шахтинске, погибли двое.",
            ("Explosion accident", "Shakhtinsk", "2023-05-03"),
        ),
        (
            "В Аягозе при разминировании склада подорвались два сапёра.",
            ("Explosion accident", "Ayagoz", "2023-05-18"),
        ),
        (
            "Ең ірі апат 3 мамырда Шахтинскідегі шахтада болып, екі кенші мерт болған.",
            ("Explosion accident", "Shakhtinsk", "2023-05-03"),
        ),
        (
            "Қызылордада базар өртенді. От 14 мамырда түнде шығып, шатырды шарпыды.",
            ("Fire", "Kyzylorda", "2023-05-14"),
        ),
        # The day is that of the plot
        (
            "Таразда Жеңіс күні терактіге дайындалған екі адам ұсталды.",
            ("Arrests", "Taraz", "2023-05-18"),
        ),
    ],
)
def test_what_happened_beside_it(text: str, expected: Event) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        # The river, not the town or the district that is called so
        ("На реке Эмба прорвало дамбу.", [None]),
        ("В Жылыойском районе на реке Эмба прорвало дамбу.", ["Zhylyoi District"]),
        ("Ембі өзеніндегі бөгет бұзылып, Құлсары қаласын су басты.", ["Kulsary"]),
        ("В городе Эмба прорвало дамбу.", ["Emba"]),
        # Where a plane was to go, where people were brought, where help came from
        (
            "Алматы әуежайынан Астанаға бағыт алған ұшақ апатқа ұшырады. Ол Талғар ауданының"
            " Гүлдала ауылында үйге соғылды.",
            ["Guldala"],
        ),
        ("Кентауда дала өртенді. Шымкенттен қосымша құтқарушылар келді.", ["Kentau"]),
    ],
)
def test_not_at_the_place_beside(text: str, where: list[str | None]) -> None:
    assert [place for _, place, _ in events(text)] == where


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # A country behind a name that says where is not where that lies
        ("Қордайда Қырғызстан азаматы ұсталды.", ["Korday", "Kyrgyzstan"]),
        ("Мақтаарал ауданында Өзбекстаннан келген ер адам сабалды.", ["Maktaaral District"]),
        ("Қырғызстанның Сузақ ауданында үй өртенді.", ["Kyrgyzstan"]),
        ("Он уехал из Шу в Киргизию.", ["Shu", "Kyrgyzstan"]),
    ],
)
def test_a_country_beside_a_place_at_home(text: str, places: list[str]) -> None:
    found = [toponym.place.name for toponym in read(text).toponyms if toponym.place is not None]
    assert found[: len(places)] == places
    assert len(found) <= 2


@pytest.mark.parametrize(
    "text",
    [
        "В Талдыкоргане погромщики разбили витрины банков и повалили памятник.",
        "Таразда тәртіпсіздікке қатысушылар әкімдікті басып алып, өртеп жіберді, бірнеше дүкен"
        " тоналды.",
    ],
)
def test_a_crowd_that_loots_is_one_riot(text: str) -> None:
    assert [kind for kind, _, _ in events(text)] == ["Violent demonstration"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("«Қайрат» Ақтөбеге ұшып кетті.", ["Ақтөбеге"]),
        ("Келесі турда «Тобыл» Павлодарға барып, «Ертіспен» кездеседі.", ["Павлодарға"]),
        ("Келесі турда «Тобыл» Таразға ұтылды.", []),
        ("При посадке разбился самолёт Ан-26.", []),
        ("Об этом говорят учёные из Института географии.", []),
        ("В селе Институт сгорела баня.", ["Институт"]),
    ],
)
def test_names_beside_clubs_and_machines(text: str, named: list[str]) -> None:
    assert [toponym.text for toponym in read(text).toponyms] == named


@pytest.mark.parametrize(
    "text",
    [
        "После нападения 14 мая в Актобе введён красный уровень.\n\nПо данным полиции, вооружённая"
        " группа ворвалась в магазин и убила продавца. Посты выставлены в Хромтау.",
        "Ақтөбеде 14 мамырда болған шабуылдан кейін «қызыл» деңгей жарияланды.\n\nПолицияның"
        " мәліметінше, қарулы топ дүкенге басып кіріп, сатушыны атып өлтірген.",
    ],
)
def test_what_a_level_was_raised_for_is_told_in_the_next_paragraph(text: str) -> None:
    assert events(text) == [("Attack", "Aktobe", "2023-05-14")]


def test_what_a_crowd_burned_is_of_the_riot_in_the_lead() -> None:
    text = (
        "Таразда 10 мамырда болған жаппай тәртіпсіздік кезінде төрт адам қаза тапты.\n\n"
        "Бұзақылар сахнаны қиратып, бірнеше дүкенді өртеген."
    )
    assert events(text) == [("Violent demonstration", "Taraz", "2023-05-10")]


def test_what_was_in_the_city_named_before_is_there_in_a_new_paragraph() -> None:
    text = (
        "В Уральске неизвестные избили журналиста.\n\nОн участвовал в митинге дольщиков, который"
        " прошёл в городе 24 апреля. 10 мая в Аксае подожгли машину его коллеги."
    )
    assert ("Peaceful protest", "Oral", "2023-04-24") in events(text)


def test_a_reason_of_one_item_of_a_list_is_none_of_the_next() -> None:
    text = (
        "Что произошло за неделю:\n\n— После нападения 14 мая в Актобе усилена охрана.\n\n"
        "— Неизвестные разгромили магазин в Таразе.\n\n— Возле Хромтау выставлены посты."
    )
    assert [(kind, place) for kind, place, _ in events(text)][1:] == [
        ("Looting/property destruction", "Taraz")
    ]
