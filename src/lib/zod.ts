import { z } from 'zod';

// zod compiles checks with `new Function` unless told not to; the program runs without eval anywhere.
z.config({ jitless: true });

export { z };
