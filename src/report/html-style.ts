/** Contrast of every text is at least 4.5 : 1 in light and dark; on paper nothing is cut inside a finding. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #50505a; --page: #ffffff; --card: #f6f7f9; --line: #c9ccd3; --red: #a4161a; --amber: #7a4a00; --blue: #0b4f8a; --green: #14612f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --soft: #b9bac4; --page: #16171b; --card: #202228; --line: #44474f; --red: #ff8f8b; --amber: #f2b84b; --blue: #86c1f7; --green: #7fd69b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--page); }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .25rem 0; }
a { color: var(--blue); }
.path, h4, dd, li { overflow-wrap: anywhere; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .25rem .5rem; }
.summary { font-weight: 600; }
.note, .label, dt { color: var(--soft); }
.verdict { font-weight: 600; }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; line-height: 1.4; padding: 0 .5rem; border: 1px solid currentColor; border-radius: 1rem; white-space: nowrap; }
.failed, .refused, .badge.error { color: var(--red); }
.warned, .unchecked, .badge.warning { color: var(--amber); }
.badge.info { color: var(--blue); }
.clean { color: var(--green); }
.finding { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--soft); border-radius: .25rem; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
.finding.error { border-left-color: var(--red); }
.finding.warning { border-left-color: var(--amber); }
.finding.info { border-left-color: var(--blue); }
dl { margin: .5rem 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
dt { min-width: 11rem; }
dd { margin: 0; flex: 1 1 14rem; font-variant-numeric: tabular-nums; }
ol, ul { margin: .25rem 0; padding-left: 1.5rem; }
@page { margin: 15mm; }
@media print { :root { color-scheme: light; --ink: #1b1b1f; --soft: #50505a; --page: #ffffff; --line: #c9ccd3; --red: #a4161a; --amber: #7a4a00; --blue: #0b4f8a; --green: #14612f; } body { max-width: none; padding: 0; font-size: 11pt; } .skip, nav { display: none; } .finding, .badge { background: none; } h2 { break-after: avoid; } }
`;
