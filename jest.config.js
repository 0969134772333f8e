// Packages that ship ES modules only, or reach some; Jest on Node 20 cannot require those, so swc turns them into CommonJS.
const esModules = [
  '@noble',
  '@univerjs/[^/]+/node_modules',
  'cjk-regex',
  'collapse-white-space',
  'flatqueue',
  'franc-min',
  'hucre',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
  'uuid',
];

// The parser is chosen by extension: as TSX, `<T>(value: T) => value` would not parse.
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } },
  },
];

// Of Fluent UI only what the pane uses: its index fetches all components, and some thousand icons, anew in each suite.
const [swcJest, plain] = swc({ syntax: 'ecmascript' });
const lazy = [swcJest, { ...plain, module: { type: 'commonjs', lazy: true } }];
const fluent = '@fluentui/react-components/lib/index.js';

const shared = {
  transform: {
    [fluent]: lazy,
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/|${fluent})`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  moduleNameMapper: {
    '^@fluentui/react-icons$': '<rootDir>/test/pane/fluentIcons.cjs',
    '^@fluentui/react-components$': `<rootDir>/node_modules/${fluent}`,
    '\\.css$': '<rootDir>/test/noStyles.ts',
    // The same code in one file each: as CommonJS they fetch some thousand modules, anew in each suite.
    '^@univerjs/((?!preset)[a-z-]+)$': '<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js',
  },
  modulePathIgnorePatterns: [
    '<rootDir>/.*/\\.types/',
    '<rootDir>/dist/',
    '<rootDir>/dist-wps/',
    '<rootDir>/out/',
  ],
};

/** One project a kind of test; each is run alone by `npx jest --selectProjects <name>`. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '\\.oracle\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/pane/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/pane/dom.ts'],
    },
    {
      ...shared,
      displayName: 'oracle',
      globalSetup: '<rootDir>/test/oracle/emptyRunFolder.ts',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.oracle.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/slow.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/oracle/emptyRunFolder.ts',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/slow.ts'],
    },
  ],
};
