import type { Language } from '../messages';
import { text } from '../messages';
import type { Account, FindingAccount } from './account';
import { STYLE } from './html-style';

/** Text into markup; also quotes, so that it may stand in attributes. */
function escapeHtml(untrusted: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return untrusted.replace(/[&<>"']/g, (mark) => marks[mark]!);
}

/**
 * One self-contained page: no script, no request to anywhere, readable on paper and in the dark. The same accounts give
 * the same bytes.
 */
export function reportHtml(accounts: readonly Account[], summary: string, language: Language): string {
  const t = (key: string) => escapeHtml(text(language, `cli.${key}`));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t('report-title')} – Khớp Số</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#files">${t('skip')}</a>
<header>
<h1>${t('report-title')}</h1>
<p class="summary">${escapeHtml(summary)}</p>
<p class="note">${t('report-by')}</p>
</header>
${accounts.length > 1 ? contents(accounts, language) : ''}<main id="files">
${accounts.map((account, i) => fileSection(account, i, language)).join('\n')}
</main>
</body>
</html>
`;
}

function contents(accounts: readonly Account[], language: Language): string {
  const lines = accounts.map(
    (account, i) => `<li><a href="#file-${i + 1}">${escapeHtml(account.path)}</a> ${badge(account, language)}</li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(text(language, 'cli.contents'))}</h2><ol>\n${lines.join('\n')}\n</ol></nav>\n`;
}

function badge({ mood }: Account, language: Language): string {
  return `<span class="badge ${mood}">${escapeHtml(text(language, `cli.status.${mood}`))}</span>`;
}

function fileSection(account: Account, index: number, language: Language): string {
  const id = `file-${index + 1}`;
  const title = (key: string) => `<h3>${escapeHtml(text(language, `cli.${key}`))}</h3>`;
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  return [
    `<section class="file" id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title"><span class="path">${escapeHtml(account.path)}</span> ${badge(account, language)}</h2>`,
    `<p class="verdict ${account.mood}">${escapeHtml(account.verdict)}</p>`,
    account.checked === null ? '' : `<p>${escapeHtml(account.checked)}</p>`,
    account.findings.length > 0 ? title('findings') + account.findings.map((finding) => findingArticle(finding, language)).join('\n') : '',
    account.undecided.length > 0 ? title('undecided') + list(account.undecided) : '',
    account.sheets.length > 0 ? title('sheets') + list(account.sheets) : '',
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function findingArticle(
  { severity, address, paragraph, message, facts, suspects, suspectsTitle, noSuspect, fix, explained }: FindingAccount,
  language: Language,
): string {
  const t = (key: string) => escapeHtml(text(language, `cli.${key}`));
  const fact = ([label, value]: readonly [string, string]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`;
  const more: [string, string][] = [
    ...(fix ? [[text(language, 'cli.fix-title'), fix] as [string, string]] : []),
    ...(explained === null ? [] : [[text(language, 'cli.explained'), explained] as [string, string]]),
  ];
  return [
    `<article class="finding ${explained === null ? severity : 'explained'}">`,
    `<h4><span class="badge ${severity}">${t(`severity.${severity}`)}</span> ${escapeHtml(address)}</h4>`,
    paragraph
      ? `<blockquote>${escapeHtml(paragraph.before)}<mark>${escapeHtml(paragraph.marked)}</mark>${escapeHtml(paragraph.after)}</blockquote>`
      : '',
    `<p>${escapeHtml(message)}</p>`,
    `<dl>${[...facts, ...more].map(fact).join('')}</dl>`,
    suspects.length > 0
      ? `<p class="label">${escapeHtml(suspectsTitle)}</p><ol>${suspects.map((suspect) => `<li>${escapeHtml(suspect)}</li>`).join('')}</ol>`
      : '',
    noSuspect === null ? '' : `<p class="label">${escapeHtml(noSuspect)}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}
