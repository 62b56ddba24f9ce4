// Prints "PASSED FAILED" of a vitest JSON report. A file that could not be loaded counts as one failure,
// and so does a run that ended badly although every test passed (or that left no report).
import { readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)

function count() {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return { passed: report.numPassedTests, failed: failed === 0 && status !== '0' ? 1 : failed }
}

const { passed, failed } = count()
process.stdout.write(`${passed} ${failed}\n`)
