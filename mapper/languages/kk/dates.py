"""Kazakh dates and durations: the case ending after a date tells its role."""

from __future__ import annotations

from mapper.languages.patterns import any_of
from mapper.languages.vocabulary import DateWords

_MONTHS = {
    "қаңтар": 1, "ақпан": 2, "наурыз": 3, "сәуір": 4, "мамыр": 5, "маусым": 6, "шілде": 7,
    "тамыз": 8, "қыркүйек": 9, "қыркүйег": 9, "қазан": 10, "қараша": 11, "желтоқсан": 12,
}  # fmt: skip
_WEEKDAYS = {
    "дүйсенбі": 0, "сейсенбі": 1, "сәрсенбі": 2, "бейсенбі": 3, "жұма": 4, "сенбі": 5,
    "жексенбі": 6,
}  # fmt: skip
_COUNTS = {
    "бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8,
    "тоғыз": 9, "он": 10, "он төрт": 14, "он бес": 15, "жиырма": 20, "отыз": 30,
    "алдыңгүні": 2, "алдыңгүнгі": 2, "арғы күні": 2, "арғы күнгі": 2,
}  # fmt: skip

_TENS = {"": 0, "он ": 10, "жиырма ": 20, "отыз ": 30}
_UNITS = {
    "бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9,
}  # fmt: skip
_ORDINAL_UNITS = {
    "бірінші": 1, "екінші": 2, "үшінші": 3, "төртінші": 4, "бесінші": 5, "алтыншы": 6,
    "жетінші": 7, "сегізінші": 8, "тоғызыншы": 9,
}  # fmt: skip
# Days of a month as they are spoken: "он тоғызыншы", and with the month before, "он тоғызы".
_SPOKEN_DAYS = {
    tens + unit: ten + number
    for tens, ten in _TENS.items()
    for unit, number in (_UNITS | _ORDINAL_UNITS).items()
    if ten + number <= 31
} | {"он": 10, "жиырма": 20, "отыз": 30, "оныншы": 10, "жиырмасыншы": 20, "отызыншы": 30}
_NUMBERS = _SPOKEN_DAYS | _COUNTS

_SPOKEN_DAY = rf"\b(?P<day>{any_of(*sorted(_SPOKEN_DAYS, key=len, reverse=True))})"
_MONTH = rf"(?P<month>{any_of(*_MONTHS)})"
_ANY_MONTH = any_of(*_MONTHS)
_DAY = r"(?<![\d.:,])(?P<day>[0-3]?\d)"
_DAY_2 = r"(?P<day2>[0-3]?\d)"
_YEAR_BEFORE = r"\b(?P<year>(?:19|20)\d\d)\s*(?:-?жыл(?:ғы|ы|дың)?|ж\.)\s+"
_YEAR = rf"(?:{_YEAR_BEFORE})?"
_OF = r"(?:[дтн][ыі]ң|\s+айының)\s+"
_ORDINAL = r"(?:\s*-\s*(?:ші|шы|ы|і|сы|сі|ын|ін|сын|сін|н[ае]|д[ае])\w*)"
_NIGHT = r"\s+қара(?:ған|й)\s+түн\w*"
_WEEKDAY = (
    r"\b(?P<weekday>дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жексенбі|сенбі"
    r"|(?<!бір )(?<!екі )(?<!үш )жұма(?=да|ға|нан|ның|сы|(?:\s+(?:күн|таң|кеш|түн|түс)|[.:,)]|$)))"
    r"(?!лік)"
)
# Not the end of a longer number: "қырық екі", "1,5".
_NOT_INSIDE = r"(?<!қырық )(?<!елу )(?<!пыс )(?<!сан )(?<!жүз )(?<![\d.,:\u2013-])"
_COUNT = rf"(?P<count>\d+|{any_of(*sorted(_NUMBERS, key=len, reverse=True))})"
_DAY_AND_MONTH = r"(?P<day>[0-3]\d)\.(?P<month_number>0\d|1[0-2])(?![\d.:%]|\s*%)"
_LAST_YEAR = r"\b(?:өткен\s+жыл\w*|былтыр(?:ғы)?|(?:соңғы|алдыңғы)\s+жыл\w*)\s+"

# The hour between a date and its ending: "5 қаңтар сағат 01:30-дан"
_HOUR = (
    r"(?:\w*,?(?:\s+күні)?,?\s+(?:(?:таңғы|түнгі|кешкі|түскі)\s+)?(?:сағат\s+)?"
    r"\d{1,2}(?:[:.]\d\d)?\s*-?\s*)?"
)

DATES = DateWords(
    language="kk",
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    patterns=(
        ("iso", r"\b(?P<year>(?:19|20)\d\d)-(?P<month_number>[01]\d)-(?P<day>[0-3]\d)\b"),
        ("numeric", r"\b(?P<day>[0-3]?\d)\.(?P<month_number>[01]?\d)\.(?P<year>(?:19|20)\d\d)\b"),
        # "7 қаңтарға қараған түні", "5 қаңтардан 6 қаңтарға қараған түні"
        (
            "night_to",
            rf"(?:\b\d{{1,2}}(?:\s+{_ANY_MONTH})?\w*\s*[- ]\s*)?"
            rf"{_YEAR}{_DAY}[\s-]+{_MONTH}\w*{_NIGHT}",
        ),
        (
            "night_to",
            rf"{_YEAR}\b{_MONTH}{_OF}(?:\d{{1,2}}\s*-\s*\w+\s+)?{_DAY}{_ORDINAL}?{_NIGHT}",
        ),
        # "7-сінен 8-іне қараған түні": the month goes without saying.
        (
            "night_to_day",
            rf"(?<![\d.:,])\b\d{{1,2}}{_ORDINAL}\s+(?P<day>[0-3]?\d){_ORDINAL}{_NIGHT}",
        ),
        ("night_to", rf"(?<![\d.:,]){_DAY_AND_MONTH}\s*-?\s*(?:[ғгкқ][ае]){_NIGHT}"),
        (
            "range",
            rf"{_YEAR}{_DAY}(?:,\s*\d{{1,2}})+\s*(?:,|және|мен|пен|бен)\s+{_DAY_2}\s+{_MONTH}",
        ),
        ("range", rf"{_YEAR}{_DAY}(?:\s*-\s*|\s+(?:және|мен|пен|бен)\s+|,\s*){_DAY_2}\s+{_MONTH}"),
        ("range", rf"{_YEAR}\b{_MONTH}{_OF}{_DAY}\s*-\s*{_DAY_2}{_ORDINAL}"),
        (
            "range",
            rf"{_YEAR}{_DAY}\s+{_ANY_MONTH}\s+(?:мен|пен|бен)\s+{_DAY_2}\s+{_MONTH}\s+аралығ",
        ),
        ("of_last_year", rf"{_LAST_YEAR}{_DAY}\s+{_MONTH}"),
        ("of_last_year", rf"{_LAST_YEAR}{_MONTH}{_OF}{_DAY}(?={_ORDINAL})"),
        ("day", rf"{_DAY}\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b"),
        ("day", rf"{_YEAR}{_DAY}(?:\s+|-){_MONTH}"),
        ("day", rf"{_SPOKEN_DAY}\s+{_MONTH}(?!\s+{_ANY_MONTH})"),
        ("day", rf"{_YEAR}\b{_MONTH}{_OF}{_SPOKEN_DAY}(?=ы|і|сы|сі)"),
        ("day_of_month", rf"\b(?:осы|ағымдағы)\s+айдың\s+{_DAY}(?={_ORDINAL})"),
        ("day_of_month", rf"\b(?:осы|ағымдағы)\s+айдың\s+{_SPOKEN_DAY}(?=ы|і|сы|сі)"),
        ("day", rf"{_YEAR}\b{_MONTH}{_OF}{_DAY}(?={_ORDINAL})"),
        ("month", rf"{_YEAR_BEFORE}{_MONTH}"),
        ("of_last_year", rf"{_LAST_YEAR}{_MONTH}"),
        ("month", rf"\bбиыл(?:ғы)?(?:\s+жыл\w*)?\s+{_MONTH}"),
        (
            "month",
            rf"\b{_MONTH}(?=[дт][ае](?:ғы|гі)?\b|[дтн][ае]н\s+бері\b|\s+айы"
            r"|[дтн][ыі]ң\s+(?:бас|орта|соң|аяғ)\w+)",
        ),
        ("year", r"\b(?P<year>(?:19|20)\d\d)\s*-?жыл(?:ғы|ы|дың|дан)?\b"),
        (
            "night_to_weekday",
            r"\b(?P<weekday>дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жексенбі|сенбі|жұма)"
            rf"(?:(?:\s+күні)?(?:не|ге|ға))?{_NIGHT}",
        ),
        ("numeric", rf"(?<![\d.:,№-]){_DAY_AND_MONTH}(?=\s+(?:күні|түні|сағат)|\s*[,):-]|$)"),
        (
            "days_later",
            r"\b(?:арада\s+)?(?P<count>\d+|бір|екі|үш|төрт|бес|алты|жеті|он)\s+(?:күн|тәулік)"
            r"(?:нен|тен)\s+(?:кейін|соң)\b",
        ),
        ("next_weekday", rf"\b(?:келесі|алдағы)\s+{_WEEKDAY}"),
        ("weekday", rf"{_WEEKDAY}"),
        (
            "overnight",
            r"\b(?:(?:өткен|кеше|бүгін|бүгінгі|кешегі)\s+түн(?:і|де)|(?:өткен|соңғы)\s+тәулік\w*"
            r"|(?:бір\s+|осы\s+)?түн\s+ішінде|түнімен|түні\s+бойы)\b",
        ),
        ("ago", r"\b(?P<count>алдыңгүн(?:і|гі)|арғы күн(?:і|гі))\b"),
        ("today", r"\bбүгін(?=нен\b|гі\b|\b)(?!гі\s+(?:таң|күн))"),
        ("yesterday", r"\bкеше(?:гі)?\b|\bалдыңғы\s+күні\b"),
        # What dateparser reads.
        ("phrase", rf"{_NOT_INSIDE}\b{_COUNT}\s+(?:апта|ай|жыл)\s+бұрын\b"),
        ("phrase", r"\bөткен\s+ай(?=(?:да|дың|ғы)?\b)"),
        ("phrase", r"(?<![\d.:,-])\b[0-3]?\d\.[01]\d\.\d\d\b(?![.:]?\d)"),
        ("last_week", r"\bөткен\s+апта\w*(?!\s+(?:дүйс|сейс|сәрс|бейс|жұма|сенб|жекс))"),
        (
            "this_week",
            r"\b(?:осы|бұл)\s+апта\w*(?!\s+(?:дүйс|сейс|сәрс|бейс|жұма|сенб|жекс))|\bапта(?:ның)?\s+(?:бас|ортас|іш)\w*",
        ),
        ("weekend", r"\b(?:демалыс\s+күндері|сенбі\s*-\s*жексенбі|апта(?:ның)?\s+соңы\w*)"),
        ("days_earlier", rf"\b(?:(?:осыдан|бұдан)\s+)?{_COUNT}\s+күн\s+бұрын\b"),
        ("day_earlier", r"\b(?:бір\s+күн\s+бұрын|алдыңғы\s+күні|оның\s+алдында(?:ғы)?\s+күні)\b"),
        ("ago", rf"\b{_COUNT}\s+күн(?=\s+бұрын\b|нен\s+бері\b)"),
        ("same_day", r"\b(?:дәл\s+)?(?:сол|осы|аталған)\s+(?:күн(?=нен\b)|(?:күн|түн)(?:і|гі)\b)"),
        ("next_day", r"\b(?:ертесі(?:не|нде)?|ертеңі(?:не|нде)|келесі\s+күні)\b"),
    ),
    from_before=r"(?!)",
    until_before=r"(?!)",
    from_after=rf"{_HOUR}(?:\s*-\s*)?\w{{0,4}}?[дтн][ае]н\b|\w{{0,3}}\s+күн(?:і)?нен\b",
    until_after=rf"\w{{0,3}}\s+күніне\s+(?:дейін|шейін)\b|{_HOUR}(?:\s*-\s*)?\w{{0,4}}?(?:[ғгқк]|н)[ае]\s+(?:дейін|шейін)\b|\w{{0,3}}\s+"
    rf"(?:аяқталады|бітеді|тәмамдалады)\b",
    duration=(
        rf"\b{_COUNT}\s+(?P<unit>күн|тәулік|апта|ай)"
        r"(?:\s+(?:мерзім|уақыт)(?:ге|ға)|\s+бойы|[гғкқ][ае]|тік|дік)\b(?!\s+(?:дейін|шейін|жуық|"
        r"созылған))"
    ),
    duration_units={"күн": 1, "тәулік": 1, "апта": 7, "ай": 30},
    numbers=_NUMBERS,
)
