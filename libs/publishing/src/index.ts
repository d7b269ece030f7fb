export {
  type FeedForm,
  type Form,
  FORMS,
  isFeed,
  isTimelineForm,
  mediaTypeOf,
  OF_A_FEED,
  TABLE_FORMS,
  type TableForm,
  TIMELINE_FORMS,
  type TimelineForm,
} from './forms';
export { type Ask, type Listing, listing, pagesOf } from './lists/pages';
export { tableText } from './lists/table-text';
export { htmlText } from './html';
export { type Place, placeOf, type Publication } from './timeline/publication';
export { feedText, timelineText } from './timeline/timeline-text';
