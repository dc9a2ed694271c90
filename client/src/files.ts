/** Globs of the files that Lodestone judges, and of its own settings file. The activation events in package.json name the same. */
const judgedFiles = "**/*.{bom,shipment}.{yaml,yml}";
const settingsFile = "**/lodestone.yaml";

/** Which documents go to the server: by name alone, whatever language the editor took them for, from any file system. */
export const documentSelector = [{ pattern: judgedFiles }, { pattern: settingsFile }];
