import { z } from 'zod';

// Zod probes `new Function` for a fast path, which the extension's CSP refuses and reports.
z.config({ jitless: true });

export { z };
