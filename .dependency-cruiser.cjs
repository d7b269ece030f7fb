/** What each lib may import. Everything else is forbidden; this list is the architecture. */
const mayImport = {
  kernel: [],
  events: ['kernel'],
  coding: ['kernel'],
  files: [],
  postgres: ['kernel', 'files'],
  'event-store': ['kernel'],
  projections: ['kernel', 'event-store'],
  recording: ['kernel', 'events', 'event-store'],
  importing: ['kernel', 'events', 'coding', 'event-store', 'recording'],
  'read-models': ['kernel', 'events', 'coding', 'event-store', 'projections'],
  tables: ['kernel', 'read-models'],
  publishing: ['kernel', 'read-models', 'tables'],
  access: ['kernel'],
  terminal: [],
  transparency: [],
  sealing: ['kernel', 'files', 'event-store', 'transparency'],
  backup: ['kernel', 'files', 'event-store', 'transparency', 'sealing'],
  database: ['kernel', 'postgres', 'event-store', 'projections', 'read-models', 'access'],
  testing: [
    'kernel',
    'transparency',
    'postgres',
    'event-store',
    'projections',
    'read-models',
    'access',
    'database',
  ],
};
const libs = Object.keys(mayImport);
const specs = '\\.spec\\.ts$';
const inLib = (names) => `^libs/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...libs.map((lib) => ({
      name: `${lib}-imports-only-${mayImport[lib].join('-') || 'nothing'}`,
      comment: `libs/${lib} may import ${mayImport[lib].join(', ') || 'no other lib'}: see docs/architecture.md`,
      severity: 'error',
      from: { path: `^libs/${lib}/`, pathNot: specs },
      to: { path: '^(libs|apps)/', pathNot: inLib([lib, ...mayImport[lib]]) },
    })),
    {
      name: 'every-lib-has-a-rule',
      comment: 'a new lib is listed in mayImport before anything imports it',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: inLib(libs) },
    },
    {
      name: 'apps-do-not-import-apps',
      comment: 'an app is a process; what two of them need is a lib',
      severity: 'error',
      // The stories of the page, and the torture, start the service that they are about.
      from: { path: '^apps/([^/]+)/', pathNot: ['^apps/web/e2e/', '^apps/torture/'] },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'testing-is-for-specs',
      comment: 'the throw-away database must not reach production code',
      severity: 'error',
      // The torture is a test that takes too long for the suite: a process that nothing of the product starts.
      from: { pathNot: [specs, '^libs/testing/', '^apps/(web|[^/]+/src)/e2e/', '^apps/torture/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'libs-only-through-index',
      comment: 'what is not exported may change without asking anybody; kernel/dates is a door for browsers',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$|dates/index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'families-do-not-know-each-other',
      comment: 'an event family is added, changed and removed in one folder',
      severity: 'error',
      from: { path: '^libs/events/src/([^/]+)/', pathNot: specs },
      to: { path: '^libs/events/src/[^/]+/', pathNot: ['^libs/events/src/$1/', '^libs/events/src/common/'] },
    },
    {
      name: 'questions-do-not-know-each-other',
      comment: 'a question owns its tables; what several need is in read-models/src/common or moment',
      severity: 'error',
      from: { path: '^libs/read-models/src/([^/]+)/', pathNot: specs },
      to: {
        path: '^libs/read-models/src/[^/]+/',
        pathNot: ['^libs/read-models/src/$1/', '^libs/read-models/src/(common|moment)/'],
      },
    },
    {
      name: 'pure-libs-stay-pure',
      comment:
        'kernel, events and coding are the language of the domain, transparency is arithmetic: no framework, no database, no I/O',
      severity: 'error',
      from: { path: inLib(['kernel', 'events', 'coding', 'transparency']), pathNot: specs },
      to: { path: ['node_modules/(@nestjs|typeorm|pg)/', '^(node:)?(fs|http|net|path|child_process)$'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
