import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';

/** Which rooms of src/ a room may import from, besides itself. `types` are for `import type` only. */
const doors = {
  schema: {},
  places: { rooms: ['schema'] },
  reader: { rooms: ['schema', 'places'], node: ['files.ts'] },
  catalogue: { rooms: ['schema', 'places'], types: ['reader'] },
  i18n: { rooms: ['schema', 'places'], types: ['catalogue', 'reader', 'search'] },
  search: { rooms: ['schema', 'places', 'catalogue'] },
  exports: { rooms: ['schema', 'places', 'catalogue', 'i18n'] },
  client: { rooms: ['schema', 'search', 'i18n'] },
  site: { rooms: ['schema', 'places', 'reader', 'catalogue', 'search', 'exports', 'i18n'], node: ['**'] },
};
/** Rooms that present things: they may import anything in src/. */
const presenting = ['components', 'layouts', 'pages', 'styles'];
/** Packages that a room may use, where that is limited. */
const packages = { schema: ['zod'], client: [] };

const rooms = readdirSync(new URL('./src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const any = (names) => `(?:${names.join('|')})`;
const outside = {
  regex: '^(?:\\.\\./)+(?:scripts|tests)/',
  message: 'Code in src/ never imports from scripts/ or tests/.',
};
const astro = { regex: '^astro(?::|/|$)', message: 'Only pages, layouts and components may import from Astro.' };
const node = {
  regex: `^node:|^${any(builtinModules.map((name) => name.replace(/[/.]/g, '\\$&')))}$`,
  message: 'This code must run in any place: no modules of Node here.',
};

/** Patterns for no-restricted-imports in a room. */
function patterns(room) {
  const { rooms: open = [], types = [] } = doors[room];
  const closed = rooms.filter((name) => name !== room && !open.includes(name));
  const message = `src/${room} may import from ${[...open, ...types.map((name) => `${name} (types only)`)].join(', ') || 'no other room'}. See CONTRIBUTING.md.`;
  const to = (names, rest) => (names.length > 0 ? [{ regex: `^(?:\\.\\./)+${any(names)}/`, message, ...rest }] : []);
  return [
    ...to(
      closed.filter((name) => !types.includes(name)),
      {},
    ),
    ...to(
      closed.filter((name) => types.includes(name)),
      { allowTypeImports: true },
    ),
    ...(packages[room]
      ? [
          {
            regex: `^(?!\\.|node:|astro:)(?!${any([...packages[room], '$'])}$)`,
            message: `src/${room} may use ${packages[room].join(', ') || 'no package'}.`,
          },
        ]
      : []),
    outside,
    astro,
  ];
}

const files = (room) => [`src/${room}/**/*.{ts,astro}`];
const restricted = (list) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns: list }] });

/** ESLint configuration that keeps the doors between the rooms of src/; every folder of src/ must be in the list above. */
export function doorRules() {
  const unknown = rooms.find((name) => !doors[name] && !presenting.includes(name));
  if (unknown) throw new Error(`eslint.doors.js does not say what src/${unknown} may import.`);
  return [
    { files: presenting.flatMap(files), rules: restricted([outside]) },
    ...Object.entries(doors).flatMap(([room, { node: withNode = [] }]) => [
      { files: files(room), rules: restricted([...patterns(room), node]) },
      ...withNode.map((file) => ({ files: [`src/${room}/${file}`], rules: restricted(patterns(room)) })),
    ]),
  ];
}
