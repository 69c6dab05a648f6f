"""Kazakh words for who takes part in a protest, and for one more protest."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import ParticipantWords

_EVENT = any_of(
    r"митинг\w*|наразылы[қғ]\w*|жиын\w*|шеру\w*|пикет\w*|акция\w*|ереуіл\w*|шара\w*",
    r"топ\w*",
)
# «Екінші күнгі наразылық» екінші наразылық емес.
_SHORT_GAP = r"(?!(?:күн|түн|апта|рет|толқын))(?:[\w-]+ ){0,2}"

PARTICIPANTS = ParticipantWords(
    groups=(
        ("oil workers", words(r"мұнайшы\w*|бұрғышы\w*|мұнай кенішінің жұмысшы\w*")),
        ("miners", words(r"кенші\w*|шахтер\w*|көмірші\w*")),
        ("metalworkers", words(r"металлург\w*|болат қорыту\w*")),
        ("railway workers", words(r"теміржолшы\w*")),
        ("builders", words(r"құрылысшы\w*")),
        ("teachers", words(r"мұғалім\w*|ұстаз\w*|педагог\w*|оқытушы\w*")),
        ("medical workers", words(r"дәрігер\w*|медбике\w*|медицина қызметкер\w*|фельдшер\w*")),
        ("ambulance staff", words(r"жедел жәрдем (?:жүргізуші|қызметкер|дәрігер)\w*")),
        ("students", words(r"студент\w*")),
        ("pensioners", words(r"зейнеткер\w*")),
        ("mothers", words(r"көп ?балалы\w*|көпбалалы\w*|аналар\w*")),
        ("farmers", words(r"фермер\w*|шаруа\w*|малшы\w*|диқан\w*")),
        ("traders", words(r"саудагер\w*|сатушы\w*|кәсіпкер\w*")),
        ("drivers", words(r"таксист\w*|такси жүргізуші\w*|автобус жүргізуші\w*|курьер\w*")),
        ("firefighters", words(r"өрт сөндіруші\w*|құтқарушы\w*")),
        ("borrowers", words(r"қарыз алушы\w*|борышкер\w*|ипотекашы\w*")),
        ("home buyers", words(r"үлескер\w*")),
        ("women", words(r"феминист\w*|әйелдер ұйым\w*")),
        ("environmentalists", words(r"эколог\w*|экобелсенді\w*")),
        ("veterans", words(r"ардагер\w*")),
        ("football fans", words(r"жанкүйер\w*")),
        ("party supporters", words(r"партия(?:сының)? (?:мүше|жақтас|белсенді)\w*")),
    ),
    another=words(
        rf"(?:тағы бір|екінші|басқа|бөлек) {_SHORT_GAP}{_EVENT}",
    ),
    joining=words(
        r"қосыл\w+|қолда(?:п|у|й|ды|ған|йты)\w*|бірге|қолдау\w*",
    ),
)
