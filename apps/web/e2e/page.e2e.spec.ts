import { hasBrowser } from './harness/browser';
import { useHouse } from './harness/house';
import { accessStories } from './stories/access.story';
import { badMomentStories } from './stories/bad-moments.story';
import { caseStories } from './stories/cases.story';
import { changeStories } from './stories/changes.story';
import { demandStories } from './stories/demands.story';
import { frameStories } from './stories/frame.story';
import { mapStories } from './stories/map.story';
import { partyStories } from './stories/parties.story';
import { personStories } from './stories/persons.story';
import { positionStories } from './stories/positions.story';
import { recordStories } from './stories/record.story';
import { recordCheckStories } from './stories/record-check.story';
import { sanctionStories } from './stories/sanctions.story';
import { timelineStories } from './stories/timeline.story';

/** One service and one browser for all stories: each file tells the stories of a view. */
const STORIES = {
  frame: frameStories,
  timeline: timelineStories,
  positions: positionStories,
  map: mapStories,
  'what changed': changeStories,
  sanctions: sanctionStories,
  cases: caseStories,
  demands: demandStories,
  parties: partyStories,
  record: recordStories,
  persons: personStories,
  'sources and proof': recordCheckStories,
  'bad moments': badMomentStories,
  access: accessStories,
};

const withBrowser = hasBrowser() ? describe : describe.skip;

withBrowser('the page (skipped without a browser: set CHANCERY_BROWSER to a Chrome or Chromium)', () => {
  const house = useHouse();
  for (const [name, tell] of Object.entries(STORIES)) describe(`(${name})`, () => tell(house));
});
