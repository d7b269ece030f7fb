import { ViewHead } from '../common/view-head';

export function DemandsView() {
  return <ViewHead name="demands" />;
}
