"""The style sheet of the pages of mistakes."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1f23; background: #fbfbf9;
  max-width: 74rem; margin: 2rem auto; padding: 0 1.25rem }
h1 { font-size: 1.7rem; margin: 0 0 .5rem }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
h3 small { font-weight: normal; color: #5b6169 }
h4 { font-size: .75rem; font-weight: normal; letter-spacing: .04em; color: #5b6169; margin: 0 }
h5 { font-size: .8rem; margin: 0; color: #9a3412 }
a { color: #1f4fa3 }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .82rem; background: #fff }
th, td { padding: .2rem .6rem; text-align: left; white-space: nowrap }
thead th { border-bottom: 2px solid #c9cdd2; font-weight: 600 }
tbody tr + tr td { border-top: 1px solid #eceef0 }
.number { text-align: right; font-variant-numeric: tabular-nums }
figure { margin: 1rem 0; overflow-x: auto }
svg { width: 100%; max-width: 62rem; min-width: 40rem; font: 12px system-ui, sans-serif }
svg text { fill: #1c1f23 }
svg .title { font-size: 14px; font-weight: 600 }
svg .across { text-anchor: middle }
svg .upwards { text-anchor: end }
svg .frame { fill: #fff; stroke: #c9cdd2 }
svg .diagonal { stroke: #8b9198; stroke-dasharray: 4 4; fill: none }
svg .all { stroke: #333; stroke-width: 1.5; fill: none }
svg .mark { fill-opacity: .75; stroke: #fff; stroke-width: 1 }
article { background: #fff; border: 1px solid #dfe2e6; border-radius: 6px;
  padding: .75rem 1rem; margin: .75rem 0 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem }
.pair > * { margin: 0; min-width: 0; overflow-wrap: anywhere }
.entities { line-height: 1.9 !important }
.entity { padding: .1em .3em; border-radius: .3em; color: inherit;
  -webkit-box-decoration-break: clone; box-decoration-break: clone }
.entity .label { font-size: .72em; font-weight: 600; margin-left: .4em; color: #4a4f56 }
.mistake { border-top: 1px solid #eceef0; margin-top: .5rem; padding-top: .4rem; font-size: .87rem }
q { color: #4a4f56; font-style: italic }
@media (max-width: 44rem) { .pair { grid-template-columns: 1fr } }
"""
