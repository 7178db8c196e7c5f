/** Lets jest import a dictionary file as tsup does: the module's default export is the text. */
module.exports = {
  process: (text) => ({ code: `export default ${JSON.stringify(text)};` }),
};
