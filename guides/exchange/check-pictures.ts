import type { Picture } from '../schema/picture.ts';
import { checkUnique } from './check-unique.ts';
import { pictureTypeOf } from './picture-type-of.ts';
import type { Problem } from './problem.ts';

/** Whether pictures of a file are pictures, and each is there once. */
export const checkPictures = (pictures: readonly Picture[]): Problem[] => [
  ...checkUnique(pictures, 'pictures'),
  ...pictures.flatMap(({ type, data }, position): Problem[] => {
    if (pictureTypeOf(data) === type && data.length % 4 === 0) return [];
    return [
      {
        path: `pictures[${position}].data`,
        message: `is not a picture of the type ${type}; export it anew`,
        reason: 'picture-broken',
        values: { type },
      },
    ];
  }),
];
