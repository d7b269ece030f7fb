import { ViewHead } from '../common/view-head';

export function SanctionsView() {
  return <ViewHead name="sanctions" />;
}
