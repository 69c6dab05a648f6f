"""Where an event was, and not where people live, are held, or are led round it."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 3, 15)


def told(language: str, text: str) -> set[tuple[str, str | None]]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {(i.sub_event_type, i.place.name if i.place else None) for i in found}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        # Where the one lives who was hurt
        (
            "ru",
            "В июле прошлого года предпринимателя избили битами у ворот собственного дома. Тогда он"
            " жил в Талгаре.",
            ("Attack", "Talgar"),
        ),
        (
            "kk",
            "Оралда тұратын әріптесіміз ауруханада жатыр. Кеше кешке екі бейтаныс адам оны"
            " подъезде темір таяқпен ұрып кетті.",
            ("Attack", "Oral"),
        ),
        # The police station to which people are taken
        (
            "en",
            "Almaty: on Monday police dispersed a rally; hundreds were packed off to police"
            " stations in Turksib and Medeu districts.",
            ("Protest with intervention", "Almaty"),
        ),
        (
            "kk",
            "Дүйсенбіде Астанада полиция аналардың митингісін таратты, он шақты әйел Сарыарқа"
            " ауданындағы полиция бөліміне жеткізілді.",
            ("Protest with intervention", "Astana"),
        ),
        # The village round which traffic is led
        (
            "en",
            "OSAKAROVKA DISTRICT. On Monday a fuel lorry and a coach collided; traffic was diverted"
            " through Molodezhny.",
            ("Transport accident", "Osakarov District"),
        ),
        # Ministries stand in the capital.
        (
            "ru",
            "В понедельник многодетные матери вышли на пикет у здания министерства труда.",
            ("Peaceful protest", "Astana"),
        ),
        (
            "en",
            "On Monday mothers held a rally outside the labour ministry.",
            ("Peaceful protest", "Astana"),
        ),
        (
            "kk",
            "Дүйсенбіде аналар Еңбек министрлігінің алдында митинг өткізді.",
            ("Peaceful protest", "Astana"),
        ),
        # Region police act in the town that the paragraph tells of.
        (
            "ru",
            "В понедельник у Туркестана начался митинг. ОМОН Туркестанской области разогнал людей.",
            ("Protest with intervention", "Turkestan"),
        ),
        # Each of those counted
        (
            "en",
            "Seven followers of a banned group were detained on Monday: five in Atyrau and two in"
            " the village of Dossor.",
            ("Arrests", "Dossor"),
        ),
        # The note behind a region
        (
            "ru",
            "ВКО: 13.03 талыми водами подтоплены 14 подворий. Место: с. Кокжота Самарского района.",
            ("Flood", "Kokzhota"),
        ),
        (
            "kk",
            "ШЫҒЫС ҚАЗАҚСТАН ОБЛЫСЫ. 13 наурыз, 21:15. Риддер қаласы, Гоголь көшесі. Тұрғын үйдің"
            " шатыры жанды.",
            ("Fire", "Ridder"),
        ),
        # Whose office was attacked, and not where the attackers were caught
        (
            "en",
            "Twelve were held over the 6 March storming of the Taraz police HQ; they were picked up"
            " on Monday in Merke.",
            ("Violent demonstration", "Taraz"),
        ),
        (
            "en",
            "On Monday a bomb went off in Atyrau. By evening three residents of Makat had been"
            " detained in the city on suspicion of having planted it.",
            ("Arrests", "Atyrau"),
        ),
        # The town of the region that the story is of
        (
            "kk",
            "Қызылорда облысында дүйсенбіде арнайы операция өтті.\n\nКүдіктілер Байгеқұм ауылында"
            " полицияға оқ атты.\n\nҮйдің шатырынан сол күні екі автомат табылды.",
            ("Disrupted weapons use", "Baygekum"),
        ),
        # The ends of a line
        (
            "ru",
            "Вечером в понедельник автобус Петропавловск — Омск опрокинулся, шестеро ранены. Трасса"
            " под Бишкулем была как каток.",
            ("Transport accident", "Beskol"),
        ),
        (
            "ru",
            "В понедельник в Таразе террорист убил трёх полицейских и подорвал себя; во вторник в"
            " посёлке Боралдай спецназ вступил в перестрелку с бандой.",
            ("Suicide bomb", "Taraz"),
        ),
    ],
)
def test_place(language: str, text: str, event: tuple[str, str]) -> None:
    found = told(language, text)
    assert event in found
    if event[1] != "Dossor":
        assert len({place for kind, place in found if kind == event[0]}) == 1


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "On Monday a bomb went off at the police station in Merke.",
            ("Remote explosive/landmine/IED", "Merke"),
        ),
        (
            "en",
            "A rally was held in Oral on Monday, and ministry officials in Astana kept silent.",
            ("Peaceful protest", "Oral"),
        ),
        (
            "ru",
            "В понедельник в Актау прошёл митинг: рабочие, живущие в Мунайлы, просят автобус.",
            ("Peaceful protest", "Aktau"),
        ),
    ],
)
def test_near_misses(language: str, text: str, event: tuple[str, str]) -> None:
    assert told(language, text) == {event}
