/** Letters of other alphabets that look like Latin ones, each above its Latin twin. */
const others = "аеорсухіјѕԁһӏВАЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρυ";
const latin = "aeopcyxijsdhlBAEKMHOPCTYXIJSABEZHIKMNOPTYXoavpu";

/** A name with every letter that only looks Latin made Latin; undefined where it has none beside Latin ones. */
export function inLatin(name: string): string | undefined {
  if (!/[a-z]/i.test(name)) return undefined;
  const made = name.replace(/./gsu, (letter) => {
    const at = others.indexOf(letter);
    return at === -1 ? letter : (latin[at] ?? letter);
  });
  return made === name ? undefined : made;
}
