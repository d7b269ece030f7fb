import { ViewHead } from '../common/view-head';

export function VerifyView() {
  return <ViewHead name="verify" />;
}
