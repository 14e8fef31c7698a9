/** Words whose full stop does not end a sentence, in small letters without the last stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  'e.g i.e eg ie etc vs cf approx ca resp incl excl no nos dr prof mr ms mrs st art sec fig tab vol ed al dept est min max avg inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun para ref p pp ch'.split(
    ' ',
  ),
);
