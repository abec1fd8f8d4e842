import { z } from '../../guides/schema/zod.ts';

/** A name that a device made up for itself. In lower case, so that the databases and everybody else mean the same by the same. */
export const deviceNameSchema = z.uuid().regex(/^[^A-Z]*$/, 'is not in lower case; write it so');
