"""What a text tells and takes back again: denials, and exercises told as if they were true."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Friday we told you that shops had been looted in Priozersk. That was wrong."),
        ("en", "A bomb went off at the market of Taraz. Nothing of the kind happened, police say."),
        ("en", "Gunmen seized a bus in Aktau and took ten hostages. Fortunately, it was only a "
               "drill."),
        ("en", "Gunmen have seized a bus in Aktau\n\nTen hostages were taken. A curfew was set "
               "in Aktau. So began the large-scale exercise."),
        ("ru", "В Таразе взорвался автобус. Эта информация не соответствует действительности."),
        ("ru", "В Таразе боевики захватили акимат. Так начались антитеррористические учения."),
        ("ru", "Боевики захватили вокзал в Актобе, введён комендантский час. По легенде учений, "
               "убиты трое."),
        ("ru", "По замыслу учений, группа захватила автобус под Аксаем. В Бурлинском районе "
               "введён режим контртеррористической операции. Ранены трое."),
        ("ru", "Публикации о том, что в Рудном взорвался рынок, не имеют под собой оснований."),
        ("ru", "Посты про комендантский час, который ввели в Актау, - вброс."),
        ("en", "Channels posted a clip headed 'Blast at the port of Kuryk, dozens hurt'. The "
               "footage was shot in 2020 in another port."),
        ("en", "Reports of an explosion at a mill in Rudny are false, the company said."),
        ("en", "The information about a mass fight in Karasu does not correspond to reality."),
        ("ru", "В сети разошлось видео взрыва на вокзале в Аксае. Кадры сняты в другой стране."),
        ("ru", "Пишут о взрыве на причале в Курыке. Никаких взрывов в порту не происходило."),
        ("ru", "Неверна и информация о забастовке докеров в Баутино: неверная информация о "
               "забастовке в Актау разошлась ранее."),
        ("kk", "Желіде Ақсайдағы жарылыс туралы жазылды. Қалада ешқандай жарылыс болған жоқ."),
        ("kk", "Таразда автобус жарылып, үш адам қаза тапты. Бұл ақпарат шындыққа жанаспайды."),
        ("kk", "Таразда жүргізуші жалған ақпарат таратқаны үшін айыппұл төледі. Ол дүйсенбіде "
               "Таразда қызыл деңгей енгізілді деп жазған."),
        ("en", "A student was jailed for ten days over fake news. In the video the student claims "
               "a curfew was imposed in Shu on Sunday."),
        ("kk", "Ақтауда қарулы топ автобусты басып алды. Бұл - оқу-жаттығу."),
    ],
)  # fmt: skip
def test_what_is_taken_back_did_not_happen(language: str, text: str) -> None:
    found = read(text, "2022-01-13", language)
    assert (found.incidents, found.measures) == ((), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A house burned down in Shu. A bus exploded in Taraz. That is not true, police said.",
        ),
        ("ru", "В Шу сгорел дом. В Таразе взорвался автобус. Это неправда, заявили в полиции."),
        ("kk", "Шуда үй өртенді. Таразда автобус жарылды. Бұл ақпарат жалған, деді полиция."),
    ],
)
def test_a_denial_is_of_the_sentence_before_it_alone(language: str, text: str) -> None:
    found = read(text, "2022-01-13", language).incidents
    assert [one.place and one.place.name for one in found] == ["Shu"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A shop burned down in Shu. No explosion occurred, firefighters said."),
        ("ru", "В Шу сгорел магазин. Никаких взрывов не произошло, говорят пожарные."),
        ("kk", "Шуда дүкен өртенді. Ешқандай жарылыс болған жоқ, дейді өрт сөндірушілер."),
    ],
)
def test_a_denial_of_one_thing_takes_back_no_other(language: str, text: str) -> None:
    found = read(text, "2022-01-13", language).incidents
    assert [one.sub_event_type for one in found] == ["Fire"]
