'use strict';
// Prints "N passed, N failed[, N skipped]" from jest's JSON result. A suite that could not run at all counts as a failure.
const { readFileSync } = require('node:fs');

const result = JSON.parse(readFileSync(process.argv[2], 'utf8') || '{}');
const { numPassedTests: passed = 0, numPendingTests: pending = 0, numTodoTests: todo = 0 } = result;
const failed = (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0);
const skipped = pending + todo;

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
