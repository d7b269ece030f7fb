import { ViewHead } from '../common/view-head';

export function CasesView() {
  return <ViewHead name="cases" />;
}
