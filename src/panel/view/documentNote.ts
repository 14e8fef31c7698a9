import { element } from './element';
import { placeLink } from './placeLink';
import type { Actions, Shown } from './shown';
import { approachNames } from './words';

/** The document's own decision beside the recommendation; a contradiction stands out. */
export function documentNote({ reading, assessment }: Shown, reveal: Actions['reveal']): HTMLElement | null {
  const decides = reading?.decides ?? null;
  if (decides === null) return null;
  const agrees = decides.approach === assessment.approach;
  return element(
    'p',
    { class: agrees ? 'document' : 'document contradiction' },
    'The document decides ',
    element('strong', {}, approachNames[decides.approach]),
    agrees ? ', as its facts call for: ' : ', but its own facts call for ',
    agrees ? null : element('strong', {}, approachNames[assessment.approach]),
    agrees ? null : ': ',
    placeLink(decides.place, reveal),
  );
}
