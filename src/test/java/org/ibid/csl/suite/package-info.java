/// The official test suite of CSL (citation-style-language/test-suite) and how the engine does on it: a
/// [SuiteFixture] is read, [SuiteRun] renders it as the suite's own runner would, and [SuiteOutcome] says
/// whether the two texts are the same. Used by `CslSuiteTest` and by `./bench csl-suite`. The fixtures
/// themselves are no part of the project.
@NullMarked
package org.ibid.csl.suite;

import org.jspecify.annotations.NullMarked;
