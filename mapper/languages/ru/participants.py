"""Russian words for who takes part in a protest, and for one more protest."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import ParticipantWords

_EVENT = any_of(
    r"митинг\w*|протест\w*|акци\w+|пикет\w*|демонстраци\w+|шестви\w+|забастовк\w+|собрани\w+",
    r"сход\w*|групп\w+ (?:протест\w+|жител\w+|митинг\w+)",
)
# «Второй день протестов» — не второй протест.
_SHORT_GAP = r"(?!(?:день|дня|ночь|недел|раз|волн))(?:[\w-]+ ){0,2}"

PARTICIPANTS = ParticipantWords(
    groups=(
        ("oil workers", words(r"нефтяник\w*|буровик\w*|работник\w+ (?:нефте\w+|месторождени\w+)")),
        ("miners", words(r"шахт[её]р\w*|горняк\w*|углекоп\w*")),
        ("metalworkers", words(r"металлург\w*|сталевар\w*")),
        ("railway workers", words(r"железнодорожник\w*|путейц\w+")),
        ("builders", words(r"строител(?:и|ей|ям|ями|ях)")),
        ("teachers", words(r"учител(?:я|ей|ям|ями|ях|ь|ем)|педагог\w*|преподавател\w+")),
        ("medical workers", words(r"врач\w*|медик\w*|медсест\w+|медработник\w*|фельдшер\w*")),
        (
            "ambulance staff",
            words(r"(?:водител\w+|сотрудник\w*|работник\w*|бригад\w*) скорой(?: помощи)?"),
        ),
        ("students", words(r"студент\w*")),
        ("pensioners", words(r"пенсионер\w*")),
        ("mothers", words(r"многодетн\w+|матер(?:и|ей|ям|ями|ях)")),
        ("farmers", words(r"фермер\w*|животновод\w*|скотовод\w*|аграри\w+|чабан\w*")),
        ("traders", words(r"торговц\w+|продавц\w+|предпринимател\w+|бутикчик\w*")),
        (
            "drivers",
            words(r"таксист\w*|дальнобойщик\w*|водител\w+ (?:автобус|маршрут)\w+|курьер\w*"),
        ),
        ("firefighters", words(r"пожарн(?:ые|ых|ым|ыми)|спасател(?:и|ей|ям|ями)")),
        ("borrowers", words(r"заемщик\w*|ипотечник\w*|должник\w*|валютн\w+ заемщик\w*")),
        ("home buyers", words(r"дольщик\w*")),
        ("women", words(r"феминист\w*|женск\w+ (?:активист\w*|организаци\w+)|активисток")),
        ("environmentalists", words(r"эколог(?:и|ов|ам|ами)|экоактивист\w*")),
        ("veterans", words(r"ветеран\w*|афганц\w+")),
        ("football fans", words(r"футбольн\w+ (?:фанат\w*|болельщик\w*)|болельщик\w*")),
        (
            "party supporters",
            words(r"(?:сторонник\w*|член\w*|активист\w*) (?:[\w«»-]+ ){0,2}парти\w+"),
        ),
    ),
    another=words(
        rf"(?:еще одн?(?:ин|а|у|ом|ой)|(?:друг|втор)(?:ой|ая|ую|ом)) {_SHORT_GAP}{_EVENT}",
        rf"(?:отдельн(?:ый|ая|ую|ом|ой)|параллельно) {_SHORT_GAP}{_EVENT}",
    ),
    joining=words(
        r"присоедин\w+|поддерж\w+|в поддержку|солидарн\w+|вместе с|совместно с|примкн\w+",
    ),
)
