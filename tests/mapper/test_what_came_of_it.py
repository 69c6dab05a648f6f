"""What only came of an event, what others did of the same, and deeds told apart from their kin."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2024, 5, 15)  # a Wednesday
ATTACK, CLASH, RIOT, MOB = "Attack", "Armed clash", "Violent demonstration", "Mob violence"
PROTEST, PUT_DOWN, BLAST = "Peaceful protest", "Protest with intervention", "Explosion accident"
BOMB, ARMS = "Remote explosive/landmine/IED", "Disrupted weapons use"


def kinds(text: str, language: str) -> list[str]:
    """Return the sub types of the incidents of a text, in its order."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [i.sub_event_type for i in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A hundred men fought in a street of Merke on Sunday. Cars were smashed.", [MOB]),
        ("ru", "В Мерке в воскресенье подрались сто человек. Пятеро с ножевыми ранениями.", [MOB]),
        ("ru", "Вчера у Шу столкнулись автобус и фура. После удара автобус загорелся.",
         ["Transport accident"]),
        ("ru", "В Таразе во дворе дома взорвалась граната. Повреждены две машины.", ["Grenade"]),
        ("en", "A quake shook Almaty today. Residents of the city ran into the streets.",
         ["Earthquake"]),
        ("kk", "Бүгін Алматыда жер сілкінді. Адамдар көшеге шықты.", ["Earthquake"]),
        ("ru", "Сегодня в Алматы произошло землетрясение. В Актау нефтяники вышли на митинг.",
         ["Earthquake", PROTEST]),
    ],
)  # fmt: skip
def test_what_only_came_of_an_event_is_no_other(
    language: str, text: str, expected: list[str]
) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two explosions hit Oral on Monday. The second killed the bomber himself."),
        ("ru", "В понедельник в Уральске прогремел взрыв. Бомбу нёс сам погибший."),
        ("kk", "Дүйсенбіде Оралда жарылыс болды. Бомба көтерген адам қаза тапты."),
    ],
)
def test_a_blast_of_which_the_text_goes_on_to_tell_the_bomber(language: str, text: str) -> None:
    assert kinds(text, language) == [BOMB]


@pytest.mark.parametrize(
    "text",
    [
        "A gas blast shook a house in Oral on Monday. Police say it was no bomb.",
        "An explosion shook a house in Oral on Monday. No explosive device was found.",
        "An explosion shook a house in Oral on Monday. The boiler was old.",
    ],
)
def test_a_blast_that_was_no_bomb(text: str) -> None:
    assert kinds(text, "en") == [BLAST]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Protests began in Aksai on 10 May, and residents of Oral and Kulsary joined in.",
         ["Aksai", "Kulsary", "Oral"]),
        ("ru", "Протесты начались 10 мая в Аксае, потом к ним присоединились жители Кульсары.",
         ["Aksai", "Kulsary"]),
        ("kk", "Наразылық 10 мамырда Ақсайда басталды, кейін оған Құлсары тұрғындары қосылды.",
         ["Aksai", "Kulsary"]),
    ],
)  # fmt: skip
def test_those_who_join_a_protest_protest_where_they_live(
    language: str, text: str, places: list[str]
) -> None:
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    assert {i.sub_event_type for i in found} == {PROTEST}
    assert sorted(i.place.name for i in found if i.place) == places


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Gunmen raided a hunting shop in Oral on Monday and killed a salesman.", [ATTACK]),
        ("en", "Gunmen attacked a gun shop and an army base in Oral on Monday.", [CLASH]),
        ("ru", "В понедельник в Уральске напали на оружейный магазин, убит продавец.", [ATTACK]),
        ("ru", "Боевики напали в Уральске на оружейный магазин и воинскую часть.", [CLASH]),
        ("kk", "Дүйсенбіде Оралда қарулы топ қару дүкеніне шабуыл жасады.", [ATTACK]),
        ("en", "Clashes between police and oil workers broke out in Oral on Monday.", [RIOT]),
        ("en", "Clashes between two villages broke out near Oral on Monday.", [MOB]),
        ("en", "Pupils of two schools clashed in a park in Oral on Monday.", [MOB]),
        ("en", "A man in Oral blew himself up on Monday while sawing a shell.", [BOMB]),
        ("en", "Police in Oral have killed two more suspected Islamic extremists.", [CLASH]),
        ("en", "Rescuers in Oral have recovered the last bodies from the mine.", []),
        ("en", "Phones were seized in a house in Oral on Monday, weapons were not found.", []),
        ("en", "People rallied in Oral on Monday. Police used tear gas to disperse them.",
         [PUT_DOWN]),
        ("ru", "В понедельник в Уральске прошёл митинг. Полиция разогнала людей газом.",
         [PUT_DOWN]),
        ("en", "The party has announced a rally in Oral for Saturday.", []),
        ("kk", "Партия сенбіде Оралда митинг өткізетінін жариялаған.", []),
        ("en", "Police in Oral detained thirty jobless men outside the akimat today.", [PUT_DOWN]),
        ("ru", "Сегодня у акимата в Уральске полиция задержала тридцать безработных.", [PUT_DOWN]),
        ("kk", "Бүгін Оралда әкімдіктің алдында полиция отыз жұмыссызды ұстады.", [PUT_DOWN]),
        ("kk", "Оралда әкімдіктің алдында екі белсенді плакат ұстап тұрды.", [PROTEST]),
        ("en", "Students fought police in Oral on Monday.", [RIOT]),
        ("en", "In Oral on Monday he fired a grenade launcher at the police station.", [CLASH]),
        ("ru", "Санкция на арест получена в суде Уральска.", []),
        ("kk", "Оралда бөгет бұзылды деген дақпыртқа сенбеңіздер!", []),
    ],
)  # fmt: skip
def test_deeds_told_apart_from_their_kin(language: str, text: str, expected: list[str]) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A bus that carries workers collides, and not they.
        ("ru", "У Шу вахтовка с бригадой рабочих столкнулась с молоковозом.",
         ["Transport accident"]),
        ("ru", "В Шу столкнулись автобус с рабочими и лесовоз.", ["Transport accident"]),
        ("ru", "В Шу рабочие вахтовки столкнулись с водителями.", [MOB]),
        ("ru", "В Шу группа парней столкнулась с жителями соседнего села.", [MOB]),
        # What is only said to come
        ("en", "Calls about the coming earthquake in Almaty are passed on in chats.", []),
        ("ru", "В чатах Алматы пишут о грядущем землетрясении.", []),
    ],
)  # fmt: skip
def test_collisions_and_what_is_to_come(language: str, text: str, expected: list[str]) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The network registered an earthquake in Kegen district.\n\n"
         "Data on perceptibility: Zhalanash – 5 points, Shonzhy – 4 points."),
        ("ru", "В Кегенском районе произошло землетрясение. Интенсивность: Жаланаш – 5 баллов,"
         " Чунджа – 4 балла."),
        ("kk", "Кеген ауданында жер сілкінісі тіркелді. Сезілуі: Жалаңаш – 5 балл,"
         " Шонжы – 4 балл."),
    ],
)  # fmt: skip
def test_an_earthquake_was_not_where_it_was_felt(language: str, text: str) -> None:
    (quake,) = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    assert quake.place is not None
    assert quake.place.name == "Kegen District"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Накануне в Шу сгорел дом. Сегодня на рассвете в Мерке сгорел склад.", 15),
        ("Накануне в Шу сгорел дом. В среду на рассвете в Мерке сгорел склад.", 15),
        ("Накануне в Шу сгорел дом. 15 мая под утро в Мерке сгорел склад.", 15),
        ("Накануне в Шу сгорел дом. На рассвете в Мерке сгорел склад.", 14),
    ],
)
def test_dawn_is_of_the_day_named_with_it(text: str, first: int) -> None:
    found = read_document(Document("x", text, PUBLISHED, language="ru")).incidents
    assert [i.date_start.day for i in found if i.date_start] == [14, first]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Who is held behind a riot has not been marching.
        ("kk", "Түнде Шуда алаңға жиналған топ әкімдікті өртеп жіберді. Қалада алпыс адам ұсталды.",
         ["Violent demonstration", "Arrests"]),
        ("ru", "Вчера собравшаяся на митинг толпа сожгла акимат Шу. В городе задержали 60 человек.",
         ["Violent demonstration", "Arrests"]),
        ("kk", "Шуда наразылар алаңға шықты. Полиция алпыс адамды ұстады.", [PUT_DOWN]),
        # Those who are shot at do not shoot.
        ("kk", "5 мамырда Шуда тобыр әкімдікті өртеді. 6 мамырда қаруланған адамдар ұланның"
         " жауынгерлеріне оқ атты.", [RIOT, CLASH]),
        # What one holds in a brawl
        ("kk", "Шуда екі ауылдың жігіттері арматура ұстап төбелескен.", [MOB]),
        ("kk", "Шуда полиция екі күдіктіні ұстап, тергеп жатыр.", ["Arrests"]),
        # Where money and goods are
        ("kk", "Шуда қарулы топ ломбардқа шабуыл жасап, сатушыны жаралады.", [ATTACK]),
        ("kk", "Шуда қарулы топ полиция бөлімшесіне шабуыл жасады.", [CLASH]),
    ],
)  # fmt: skip
def test_crowds_and_armed_men(language: str, text: str, expected: list[str]) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Who came to help, and with what
        ("en", "Rescue teams from Taraz with two boats and a Mi-8 helicopter are working at the"
         " scene.", []),
        ("en", "A bus overturned near Shu. Emergency crews are working at the scene.",
         ["Transport accident"]),
        ("en", "Rescue teams are working at the scene of a bus crash near Shu.",
         ["Transport accident"]),
        # Traffic stopped for minutes, by nobody and by villagers
        ("ru", "Движение в селе Мерке перекрывали на тридцать минут.", []),
        ("ru", "Движение у Мерке перекрыли на тридцать минут жители двух сёл.", [PROTEST]),
        ("ru", "Жители Мерке перекрыли движение на тридцать минут.", [PROTEST]),
    ],
)  # fmt: skip
def test_helpers_and_traffic(language: str, text: str, expected: list[str]) -> None:
    assert kinds(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Three armed men burst into a pawnshop in Shu.", [ATTACK]),
        ("en", "A crowd set fire to a shop in Shu.", [RIOT]),
        ("ru", "Вооружённые мужчины ворвались в ломбард в Шу.", [ATTACK]),
        ("ru", "Толпа ворвалась в магазин в Шу.", [RIOT]),
        ("kk", "Шуда қаруланған екі адам ломбардқа басып кірді.", [ATTACK]),
        ("kk", "Шуда пәтер иелері даңғылды бөгеді.", [PROTEST]),
        ("kk", "Шуда полиция даңғылды бөгеді.", []),
    ],
)
def test_armed_men_in_shops_and_closed_avenues(
    language: str, text: str, expected: list[str]
) -> None:
    assert kinds(text, language) == expected
