import { ViewHead } from '../common/view-head';

export function PositionsView() {
  return <ViewHead name="positions" />;
}
