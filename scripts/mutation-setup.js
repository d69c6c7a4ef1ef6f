const fc = require('fast-check');
require('../test/setup-fast-check');

/** Many mutants are asked: a property has half a second for each, and looks for no simpler case that fails. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 500 });
