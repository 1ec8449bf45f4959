use pollster::block_on;

use super::support::*;
use crate::backup::{ImportError, read};
use crate::vault::Credential;
use crate::vault::encoding::{from_base64, to_base64};
use crate::vault::tests::support::QuickKdf;

#[test]
fn any_flipped_byte_is_refused_before_anybody_typed_a_passphrase() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        assert!(read_encrypted(&file).is_ok());
        let records = 0..lines(&file)[..6].concat().len();
        let mut bent = file.clone();
        for at in 0..file.len() {
            // Every byte of the short parts; of the root, which is long and all alike, some.
            if !records.contains(&at) && at % 41 != 0 && at + 200 < file.len() {
                continue;
            }
            bent[at] ^= 1 << (at % 7);
            match read(bent.clone(), &mut ()).await {
                Ok(_) => {
                    assert_eq!(
                        mac_only(&file, &bent).await,
                        ImportError::Damaged { line: None },
                        "byte {at}"
                    );
                }
                Err(ImportError::Damaged { .. } | ImportError::NotOurs | ImportError::Truncated) => {}
                Err(ImportError::Newer { .. }) => assert!(at < 60, "byte {at}"),
                Err(other) => panic!("byte {at}: {other}"),
            }
            bent[at] = file[at];
        }
    });
}

/// A flip within the closing line's HMAC, or of the last line break, is left to the passphrase to find.
async fn mac_only(file: &[u8], bent: &[u8]) -> ImportError {
    let closing = lines(file).pop().expect("a closing line").len();
    assert_eq!(file[..file.len() - closing], bent[..file.len() - closing]);
    refusal(bent).await
}

#[test]
fn a_damaged_record_is_named_by_its_line() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        let mut lines = lines(&file);
        lines[4] = lines[4].replacen('A', "B", 1);
        assert_eq!(refusal(lines.concat().as_bytes()).await, ImportError::Damaged { line: Some(5) });
    });
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_refused() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        for at in (0..file.len() - 2).step_by(53).chain(file.len() - 100..file.len() - 2) {
            match read_encrypted(&file[..at]).err() {
                Some(ImportError::Truncated) => {}
                Some(ImportError::NotOurs) => assert!(at < 50, "cut at {at}"),
                other => panic!("cut at {at}: {other:?}"),
            }
        }
        assert!(read_encrypted(&file[..file.len() - 1]).is_ok(), "without the last line break it is whole");
    });
}

#[test]
fn lines_taken_out_doubled_or_put_in_another_order_are_refused_with_or_without_a_fitting_digest() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        let sound = lines(&file);
        assert_eq!(with_digest(&sound), file, "the forger's digest is right");
        let renumber = |lines: &mut Vec<String>, count: usize| {
            for (at, line) in lines[3..3 + count].iter_mut().enumerate() {
                let rest = line
                    .split_once(",\"sum\"")
                    .expect("a record line")
                    .1
                    .trim_end_matches([',', '\n'])
                    .to_owned();
                let comma = if at + 1 < count { "," } else { "" };
                *line = format!("{{\"seq\":{},\"sum\"{rest}{comma}\n", at + 1);
            }
            let at = 3 + count + 1;
            lines[at] = format!("\"count\":{count},\"left_out\":0,\n");
        };
        type Edit<'a> = Box<dyn Fn(&mut Vec<String>) + 'a>;
        let edits: Vec<(&str, Edit)> = vec![
            ("two swapped", Box::new(|lines| lines.swap(3, 4))),
            ("one doubled", Box::new(|lines| lines.insert(4, lines[3].clone()))),
            ("one taken out", Box::new(|lines| drop(lines.remove(3)))),
            ("the root taken out", Box::new(|lines| drop(lines.remove(8)))),
            (
                "swapped and renumbered",
                Box::new(|lines| {
                    lines.swap(3, 4);
                    renumber(lines, 3);
                }),
            ),
            (
                "doubled and renumbered",
                Box::new(|lines| {
                    lines.insert(4, lines[3].clone());
                    renumber(lines, 4);
                }),
            ),
            (
                "taken out and renumbered",
                Box::new(|lines| {
                    lines.remove(3);
                    renumber(lines, 2);
                }),
            ),
            ("another maker", Box::new(|lines| lines[0] = lines[0].replace("0.1.0", "9.9.9"))),
            ("another date", Box::new(|lines| lines[0] = lines[0].replace("2026", "2020"))),
        ];
        for (what, edit) in edits {
            let mut edited = sound.clone();
            edit(&mut edited);
            for file in [edited.concat().into_bytes(), with_digest(&edited)] {
                let error = refusal(&file).await;
                assert!(matches!(error, ImportError::Damaged { .. }), "{what}: {error}");
            }
        }
    });
}

#[test]
fn a_cost_outside_the_bounds_is_refused_before_anything_is_derived() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        for (from, to) in
            [("\"memory_kib\":19456", "\"memory_kib\":4194304"), ("\"passes\":2", "\"passes\":1")]
        {
            let mut lines = lines(&file);
            let text = lines[1].trim_start_matches("\"header\":\"").trim_end_matches("\",\n").to_owned();
            let raw = from_base64(&text).expect("base64");
            let json = String::from_utf8(raw[6..raw.len() - 64].to_vec()).expect("JSON").replace(from, to);
            let mut header = vec![b'H', 1];
            header.extend_from_slice(&u32::try_from(json.len()).expect("short").to_be_bytes());
            header.extend_from_slice(json.as_bytes());
            let digest = <sha2::Sha256 as sha2::Digest>::digest(&header);
            header.extend_from_slice(&digest);
            header.extend_from_slice(&raw[raw.len() - 32..]);
            lines[1] = format!("\"header\":\"{}\",\n", to_base64(&header));
            let kdf = QuickKdf::default();
            let file = read_encrypted(&with_digest(&lines)).expect("as it says, whole");
            let outcome = file.open(&kdf, Credential::Passphrase("x"), &mut ()).await;
            assert!(matches!(outcome.err(), Some((_, ImportError::KdfBounds(_)))), "{to}");
            assert_eq!(kdf.calls(), 0);
        }
    });
}

#[test]
fn a_newer_format_is_named() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        let newer = String::from_utf8(file).expect("text").replace("\"version\":1", "\"version\":2");
        assert_eq!(refusal(newer.as_bytes()).await, ImportError::Newer { version: 2 });
    });
}
