#!/usr/bin/env node
const failed = (error) => (console.error(error), (process.exitCode = 70));
import('../dist/cli.js').then(({ main }) => main()).catch(failed);
