'use strict';
// Prints "N passed, N failed[, N skipped]" from jest's JSON result. What could not run at all counts as a failure.
const { readFileSync } = require('node:fs');

const text = readFileSync(process.argv[2], 'utf8').trim();
const result = text ? JSON.parse(text) : { numRuntimeErrorTestSuites: 1 };
const { numPassedTests: passed = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = result;
const failed = numFailedTests + numRuntimeErrorTestSuites;
const skipped = (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
