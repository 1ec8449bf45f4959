//! Reads of a wasm module what takes how many bytes: its sections, and its functions by name.

use std::collections::BTreeMap;

use crate::process::Outcome;

/// The sections of the format by their numbers; nought is for those that carry a name of their own.
const SECTIONS: [&str; 14] = [
    "custom",
    "type",
    "import",
    "function",
    "table",
    "memory",
    "global",
    "export",
    "start",
    "element",
    "code",
    "data",
    "data count",
    "tag",
];
const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;
/// In the section of names: the one that names functions.
const FUNCTION_NAMES: u8 = 1;

/// What a module is made of.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Every section with its bytes, in the order of the file.
    pub(super) sections: Vec<(String, usize)>,
    /// The bytes of every function's code, with its name as it stands in the file; empty where it has none.
    pub(super) functions: Vec<(String, usize)>,
}

impl Module {
    /// Takes a module apart.
    ///
    /// # Errors
    /// Bytes that are no module.
    pub(super) fn read(bytes: &[u8]) -> Outcome<Self> {
        let body = bytes.strip_prefix(b"\0asm\x01\0\0\0").ok_or("this is no wasm module")?;
        let mut reader = Reader(body);
        let (mut module, mut imported, mut bodies) = (Self::default(), 0, Vec::new());
        let mut names = BTreeMap::new();
        while !reader.0.is_empty() {
            let id = reader.byte()?;
            let mut section = reader.sized()?;
            let size = section.0.len();
            let mut called = SECTIONS.get(usize::from(id)).map_or_else(String::new, ToString::to_string);
            match id {
                CUSTOM => {
                    called = section.text()?;
                    if called == "name" {
                        names = function_names(section)?;
                    }
                }
                IMPORT => imported = imported_functions(section)?,
                CODE => {
                    for _ in 0..section.number()? {
                        bodies.push(section.sized()?.0.len());
                    }
                }
                _ => {}
            }
            module.sections.push((called, size));
        }
        let named = |index| names.remove(&index).unwrap_or_default();
        module.functions = (imported..).map(named).zip(bodies).collect();
        Ok(module)
    }
}

/// How many functions come from outside: they have the first numbers, and no code.
fn imported_functions(mut section: Reader) -> Outcome<usize> {
    let mut functions = 0;
    for _ in 0..section.number()? {
        section.sized()?;
        section.sized()?;
        match section.byte()? {
            0 => {
                section.number()?;
                functions += 1;
            }
            1 => {
                section.byte()?;
                section.limits()?;
            }
            2 => section.limits()?,
            3 | 4 => {
                section.byte()?;
                section.number()?;
            }
            other => return Err(format!("an import of the unknown kind {other}")),
        }
    }
    Ok(functions)
}

fn function_names(mut section: Reader) -> Outcome<BTreeMap<usize, String>> {
    while !section.0.is_empty() {
        let id = section.byte()?;
        let mut part = section.sized()?;
        if id == FUNCTION_NAMES {
            return (0..part.number()?).map(|_| Ok((part.number()?, part.text()?))).collect();
        }
    }
    Ok(BTreeMap::new())
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Outcome<u8> {
        let (first, rest) = self.0.split_first().ok_or("the module is cut off")?;
        self.0 = rest;
        Ok(*first)
    }

    /// A number of up to 32 bits, seven of them to the byte.
    fn number(&mut self) -> Outcome<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err("a number in the module is too long".into())
    }

    /// What stands behind its own length.
    fn sized(&mut self) -> Outcome<Reader<'a>> {
        let length = self.number()?;
        let (part, rest) = self.0.split_at_checked(length).ok_or("the module is cut off")?;
        self.0 = rest;
        Ok(Reader(part))
    }

    fn text(&mut self) -> Outcome<String> {
        Ok(String::from_utf8_lossy(self.sized()?.0).into_owned())
    }

    /// How large a table or a memory is, at least and at most.
    fn limits(&mut self) -> Outcome {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most { self.number().map(drop) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        [&[id, u8::try_from(content.len()).unwrap()], content].concat()
    }

    #[test]
    fn functions_have_their_names_and_sizes_behind_the_imported_ones() {
        let memory_and_function = b"\x02\x01e\x01m\x02\x01\x01\x02\x01e\x01f\x00\x00";
        let bytes = [
            b"\0asm\x01\0\0\0".to_vec(),
            section(IMPORT, memory_and_function),
            section(CODE, b"\x02\x02\x00\x0b\x04\x00\x01\x01\x0b"),
            section(CUSTOM, b"\x04name\x01\x0a\x02\x01\x03one\x02\x02to"),
        ]
        .concat();
        let module = Module::read(&bytes).unwrap();
        assert_eq!(module.functions, [("one".into(), 2), ("to".into(), 4)]);
        let sections: Vec<_> = module.sections.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(sections, ["import", "code", "name"]);
        for cut in 9..bytes.len() {
            drop(Module::read(&bytes[..cut]));
        }
        assert!(Module::read(&bytes[..bytes.len() - 1]).is_err());
        assert!(Module::read(b"<!doctype html>").is_err());
    }
}
