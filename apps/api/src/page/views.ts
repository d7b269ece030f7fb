/** The views that have an address of their own (apps/web/src/views.tsx). Listed, so that a wrong address stays a 404. */
export const VIEWS = [
  '',
  'positions',
  'map',
  'sanctions',
  'cases',
  'demands',
  'parties',
  'changes',
  'sources',
  'record',
  'verify',
] as const;
