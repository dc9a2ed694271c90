# How broken JSON is told (core/formats/json).

json-symbol = This is not JSON, so what is written here was not read.
json-symbol-advice = Write keys and texts in double quotes; any other value is a number, an object, an array, `true`, `false` or `null`.
json-number = This number is not written as JSON has them.
json-number-advice = Write it with digits, such as `-1.5` or `2e3`, or put it in double quotes.
json-key = A key in double quotes is expected here.
json-key-advice = Write `"key": value`, or remove this.
json-value = A value is missing here.
json-value-advice = Write it, or remove the key or the comma that it belongs to.
json-colon = The colon between a key and its value is missing here.
json-colon-advice = Write `"key": value`.
json-comma = A comma is missing before this.
json-comma-advice = Add the comma; if a text ends too early, write `\"` for the quotes in it.
json-unclosed-bracket = This bracket is not closed.
json-unclosed-bracket-advice = Close it where its object or array ends.
json-wrong-bracket = This bracket does not close the one that is open here.
json-wrong-bracket-advice = Close that one first, or remove this.
json-surplus = This follows the end of the JSON value, so nothing from here on was read.
json-surplus-advice = Remove it, or look above for a bracket that closes too early.
json-unclosed-quote = This quote is not closed on its line.
json-unclosed-quote-advice = Close it; write `\n` for a line break in a text.
json-escape = This backslash sequence means nothing in JSON.
json-escape-advice = Write `\\` for a backslash, or `\u` with four hexadecimal digits.
json-character = There is a control character in this text, which JSON forbids.
json-character-advice = Remove it, or write it as `\u` with four hexadecimal digits.
