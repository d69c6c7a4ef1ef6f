import { guideOf, piecesOf, type Guide, type NamedPart } from '../src/app/guide';
import { PICTURE_GROUND, STEP_PICTURES, type GuidePicture } from '../src/app/guide-pictures';
import type { GuideBlock, GuidePartName } from '../src/text/guide';

export const GUIDE_COMMAND = 'npx tsx scripts/guide.ts';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text in which what a button is called is marked. */
const words = (text: string): string =>
  piecesOf(text)
    .map((piece, place) => (place % 2 === 1 ? `<b>${escaped(piece)}</b>` : escaped(piece)))
    .join('');

const list = (tag: 'ol' | 'ul', items: readonly string[]): string =>
  [`<${tag}>`, ...items.map((item) => `  <li>${item}</li>`), `</${tag}>`].join('\n');

const svg = (picture: GuidePicture): string => {
  const { width, height } = PICTURE_GROUND;
  const paths = picture.map(([ink, path]) => `<path class="${ink}" d="${path}" />`).join('');
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${paths}</svg>`;
};

function block(of: GuideBlock, { name }: NamedPart): string {
  if (typeof of === 'string') return `<p>${words(of)}</p>`;
  if ('list' in of) return list('ul', of.list.map(words));
  if ('answers' in of)
    return list(
      'ul',
      of.answers.map(([question, answer]) => `<b>${escaped(question)}</b><br />${words(answer)}`),
    );
  const pictures = name === 'start' ? STEP_PICTURES.map(svg) : [];
  return list(
    'ol',
    of.steps.map((step, place) => (pictures[place] ?? '') + words(step)),
  );
}

const body = ({ title, lead, parts }: Guide): string =>
  [
    `<h1>${title}</h1>`,
    `<p>${lead}</p>`,
    ...parts.flatMap((part) => [`<h2>${part.title}</h2>`, ...part.blocks.map((each) => block(each, part))]),
  ].join('\n');

/** The page that the ribbon opens: both languages, no script, one style sheet. */
function helpPage(): string {
  const thai = guideOf('th');
  const english = guideOf('en');
  return `<!doctype html>
<!-- Written by ${GUIDE_COMMAND} from src/text/guide-th.ts and guide-en.ts. -->
<html lang="th">
<head>
<meta charset="utf-8" />
<meta
  http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
/>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${thai.title} · ${english.title}</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="page.css" />
</head>
<body>
<main>
<p><a href="#english" lang="en">English</a> · <a href="taskpane.html">${thai.open}</a></p>
${body(thai)}
<hr />
<div lang="en" id="english">
<p><a href="taskpane.html">${english.open}</a></p>
${body(english)}
</div>
</main>
</body>
</html>
`;
}

/** Pictures of the page that stand below a part's title; scripts/screenshots.ts draws them. */
const GUIDE_IMAGES: Readonly<Partial<Record<GuidePartName, string>>> = {
  start: 'begin',
  scores: 'scores',
  analysis: 'analysis',
  measures: 'measures',
  documents: 'documents',
  'follow-up': 'follow-up',
  many: 'many',
};

const marked = (of: GuideBlock): string => {
  if (typeof of === 'string') return of;
  if ('list' in of) return of.list.map((item) => `- ${item}`).join('\n');
  if ('steps' in of) return of.steps.map((step, place) => `${place + 1}. ${step}`).join('\n');
  return of.answers.map(([question, answer]) => `_${question}_\n\n${answer}`).join('\n\n');
};

/** The guide as a page of the documentation, with pictures. */
function guidePage(): string {
  const { title, lead, contents, parts } = guideOf('th');
  return [
    `<!-- Written by ${GUIDE_COMMAND} from src/text/guide-th.ts. -->`,
    `# ${title}`,
    lead,
    `**${contents}**`,
    parts.map((part, place) => `${place + 1}. [${part.title}](#${part.name})`).join('\n'),
    ...parts.flatMap((part) => {
      const image = GUIDE_IMAGES[part.name];
      return [
        `<a id="${part.name}"></a>`,
        `## ${part.title}`,
        ...(image === undefined ? [] : [`<img src="images/${image}.png" width="350" alt="${part.title}">`]),
        ...part.blocks.map(marked),
      ];
    }),
    '',
  ].join('\n\n');
}

/** What is written from the guide: a map of path to text. */
export const guideFiles = (): Readonly<Record<string, string>> => ({
  'src/commands/pages/help.html': helpPage(),
  'docs/คู่มือ.md': guidePage(),
});
