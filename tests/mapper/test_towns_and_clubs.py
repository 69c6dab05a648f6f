"""Clubs, banks and squares that are called like towns, and the towns in the same lines."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2018-09-17"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A header in the 90th minute gave Taraz a win over Kyzylzhar in Oskemen.",
         ["Oskemen"]),
        ("en", "Aktobe, who sacked their coach last week, host Kaisar on Sunday.", []),
        ("en", "Atyrau go two points clear after a late winner in Petropavl.", ["Petropavl"]),
        ("en", "Taraz coach Serik Abayev said they were tired after the trip to Oskemen.",
         ["Oskemen"]),
        ("en", "Barys lost to Salavat Yulaev of Ufa.", ["Ufa"]),
        ("en", "Ordabasy drew 1-1 at Tobol, whose fans had come from as far away as Kentau.",
         ["Kentau"]),
        # No game
        ("en", "A curfew from 22:00 to 06:00 was imposed in Rudny and Lisakovsk.",
         ["Rudny", "Lisakovsk"]),
        ("en", "Youths from Merke and Korday fought on the football field.", ["Merke", "Korday"]),
        ("en", "Bank of Astana opened in Taraz.", ["Taraz"]),
        ("en", "The road along the left bank of Oral is shut.", ["Oral"]),
        ("en", "Kokshetau square is calm.", ["Kokshetau"]),
        ("en", "Kokshetau Square was renamed.", []),
        ("ru", "Тараз обыграл Актобе со счётом 3:1 в Костанае.", ["Костанае"]),
        ("ru", "Атырау сыграло вничью с Кайратом.", []),
        ("ru", "Акимы Тараза и Актобе подписали договор в 15:30.", ["Тараза", "Актобе"]),
        ("ru", "Жители сёл Коксаек и Каскасу Толебийского района ждут.",
         ["Коксаек", "Каскасу", "Толебийского района"]),
        ("kk", "Тараз Ақтөбені 3:1 есебімен ұтты, ойын Қостанайда өтті.", ["Қостанайда"]),
        ("kk", "Астана Тобылмен тең ойнады.", []),
        ("kk", "«Қайсар» Түркістаннан келген қонақтармен тең тарқасты.", ["Түркістаннан"]),
        ("kk", "Алматыдағы Астана алаңы жабық.", ["Алматыдағы"]),
        ("kk", "Астана алаңында адам көп.", ["Астана"]),
        ("en", "A fire broke out on Auezov street of Kentau.", ["Kentau"]),
        ("en", "Shops on the street of Abai are shut.", []),
        ("en", "I heard rumours about Oral.", ["Oral"]),
        ("en", "They met in Atyrau in front of the Makhambet and Isatai monument.", ["Atyrau"]),
        ("en", "In Taraz and Shymkent monuments were unveiled.", ["Taraz", "Shymkent"]),
        ("kk", "Орал – Атырау тасжолы ашылды.", ["Орал", "Атырау"]),
        # Water comes to no club.
        ("en", "The water from the dam reached Zhenis in Maktaaral district.",
         ["Zhenis", "Maktaaral district"]),
        ("en", "The letter reached Zhenis late.", []),
        ("en", "Shetpe group of persons came to the station.", ["Shetpe"]),
        ("en", "Shetpe group of companies opened a hotel in Kentau.", ["Kentau"]),
        ("en", "Lorries stand on the customs post Khorgos.", ["Khorgos"]),
        ("en", "They met in Atyrau on the square of Isatay and Makhambet.", ["Atyrau"]),
        ("en", "They met on the square of Kulsary.", ["Kulsary"]),
        ("en", "A correspondent of Azattyq was let go in Kentau.", ["Kentau"]),
        # Who holds an office
        ("en", "The akim of city Ermak Salimov said so in Kentau.", ["Kentau"]),
        ("en", "Akim of Ridder city Zhaksylyk Omar came out.", ["Ridder"]),
        ("en", "The akim of the city Rudny Viktor Ivanov came out.", ["Rudny"]),
        ("en", "The akim of city Aktau came out.", ["Aktau"]),
        # What opens a sentence, and is told of elsewhere
        ("en", "Amankaragay counts its losses. Ninety houses burned in Amankaragay.",
         ["Amankaragay", "Amankaragay"]),
        ("en", "Amankaragay counts its losses. Ninety houses burned in Kentau.", ["Kentau"]),
        ("en", "Azamat went home. The fire in Azamat is out.", ["Azamat"]),
        # As it is spelled besides
        ("en", "They stay in the village Penzhim of Panfilov district.",
         ["Penzhim", "Panfilov district"]),
    ],
)  # fmt: skip
def test_towns_beside_what_is_called_like_one(
    language: str, text: str, expected: list[str]
) -> None:
    found = read(text, PUBLISHED, language).toponyms
    assert [toponym.text for toponym in found] == expected
