/** Old versions of Node-RED use functions that Node.js has since taken away. They are put back before it starts. */
const util = require('node:util');

util.log ??= (...words) => console.log(...words);
util.isArray ??= Array.isArray;
util.isDate ??= util.types.isDate;
util.isRegExp ??= util.types.isRegExp;
util.isError ??= util.types.isNativeError;
util.isString ??= value => typeof value === 'string';
util.isNumber ??= value => typeof value === 'number';
util.isBoolean ??= value => typeof value === 'boolean';
util.isFunction ??= value => typeof value === 'function';
util.isObject ??= value => typeof value === 'object' && value !== null;
util.isUndefined ??= value => value === undefined;
util.isNull ??= value => value === null;
util.isNullOrUndefined ??= value => value === null || value === undefined;
