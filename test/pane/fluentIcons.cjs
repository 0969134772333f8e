// What the index of Fluent UI's icons exports, each fetched when it is asked for: the index makes some thousand icons, anew in
// each suite. Icons that differ in size and style stand in one file.
const own = {
  __esModule: true,
  ...require('@fluentui/react-icons/utils'),
  ...require('@fluentui/react-icons/providers'),
};

const fileOf = (name) =>
  name
    .replace(/\d*(Regular|Filled|Light|Color)$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();

module.exports = new Proxy(own, {
  get: (_, name) =>
    name in own ? own[name] : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
