//! Stopping, and what never reaches the vault.

use pollster::block_on;

use super::devices::{Texts, incoming, pauses, unlocked};
use super::support::*;
use crate::backup::{BackupFile, ImportError, read};
use crate::ports::Stopped;
use crate::vault::memory::MemoryStore;
use crate::vault::record::{self, Opened, RecordPrefix};
use crate::vault::tests::support::{PASSPHRASE, QuickKdf, host, id, make, title};
use crate::vault::{Change, Credential, RecordId, RecordKind, Vault, VersionVector};

/// A vault whose file is a few slices long.
async fn large() -> Vault<MemoryStore> {
    let mut vault = make(MemoryStore::new()).await;
    let records = (0..6_u8).map(|n| Change::Put {
        id: id(n),
        kind: RecordKind::VISIT,
        schema: 1,
        payload: format!("{{\"text\":\"{}\"}}", "x".repeat(200_000)).into_bytes(),
        list: title("lang"),
    });
    vault.write(records.collect()).await.expect("written");
    vault
}

#[test]
fn reading_and_opening_a_long_file_pause_often_and_can_be_stopped_at_each_pause() {
    block_on(async {
        let vault = large().await;
        for file in [encrypted(&vault).await, plain(&vault).await] {
            let mut watch = Watch::default();
            read(file.clone(), &mut watch).await.map_err(|error| error.to_string()).map(drop).expect("sound");
            let pauses = watch.heard.len();
            assert!(pauses >= 2 * (file.len() / 400_000), "{pauses} pauses in {} bytes", file.len());
            assert!(watch.heard.is_sorted() && watch.heard.iter().all(|(done, total)| done <= total));
            for at in 0..pauses {
                let stopped = read(file.clone(), &mut Watch::until(at)).await.err();
                assert_eq!(stopped, Some(ImportError::Stopped(Stopped)), "pause {at}");
            }
        }
        let file = encrypted(&vault).await;
        for at in 0.. {
            let credential = Credential::Passphrase(PASSPHRASE);
            let sound = read_encrypted(&file).expect("sound");
            match sound.open(&QuickKdf::default(), credential, &mut Watch::until(at)).await {
                Ok(_) => {
                    assert!(at > 6, "{at}");
                    break;
                }
                // The file comes back, so that it can be opened after all.
                Err((_, error)) => assert_eq!(error, ImportError::Stopped(Stopped), "pause {at}"),
            }
        }
    });
}

#[test]
fn stopped_at_any_moment_a_restore_leaves_an_empty_browser() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        for at in pauses() {
            let store = MemoryStore::new();
            let backup = verified(&file, PASSPHRASE).await.expect("sound");
            match backup.restore(store.clone(), host(8), &mut Watch::until(at)).await {
                Ok(_) => {
                    assert!(at > 250, "{at}");
                    break;
                }
                Err(error) => assert_eq!(error, ImportError::Stopped(Stopped)),
            }
            assert!(store.snapshot() == MemoryStore::new().snapshot(), "pause {at}");
        }
    });
}

#[test]
fn looking_at_what_an_import_would_do_writes_nothing_and_can_be_stopped() {
    block_on(async {
        let (vault, file) = (filled().await, encrypted(&large().await).await);
        let before = vault.store.snapshot();
        let file = incoming(&file);
        for at in 0..7 {
            let outcome = file.compare(&vault, &Texts, &mut Watch::until(at)).await.map(|all| all.len());
            let expected = if at < 6 { Err(ImportError::Stopped(Stopped)) } else { Ok(6) };
            assert_eq!(outcome, expected);
        }
        assert!(vault.store.snapshot() == before);
    });
}

#[test]
fn a_file_that_is_cut_off_put_in_another_order_or_doubled_never_reaches_an_open_vault() {
    block_on(async {
        let mut there = filled().await;
        there.write(vec![crate::vault::tests::support::visit(6, "zes")]).await.expect("written");
        let sound = lines(&encrypted(&there).await);
        let vault = filled().await;
        let store = vault.store.clone();
        let before = store.snapshot();
        let mut files: Vec<Vec<u8>> = Vec::new();
        let file = sound.concat().into_bytes();
        files.extend((1..40).map(|part| file[..file.len() * part / 40].to_vec()));
        for edit in 0..3 {
            let mut lines = sound.clone();
            match edit {
                0 => lines.swap(3, 4),
                1 => lines.insert(4, lines[3].clone()),
                _ => drop(lines.remove(4)),
            }
            files.extend([lines.concat().into_bytes(), with_digest(&lines)]);
        }
        files.push([file.clone(), file.clone()].concat());
        for (n, file) in files.into_iter().enumerate() {
            let mut vault = unlocked(store.clone(), 20).await.expect("it opens");
            // The way of a page: read, open, take in.
            let refused = match read(file, &mut ()).await {
                Ok(BackupFile::Encrypted(file)) => {
                    match file.open(&QuickKdf::default(), Credential::Passphrase(PASSPHRASE), &mut ()).await {
                        Ok(file) => {
                            let file = crate::backup::Incoming::from(file);
                            file.merge(&mut vault, &Texts, &mut ()).await.is_err()
                        }
                        Err(_) => true,
                    }
                }
                Ok(BackupFile::Plain(_)) => false,
                Err(_) => true,
            };
            assert!(refused, "file {n}");
            assert!(store.snapshot() == before, "file {n}");
        }
    });
}

#[test]
fn counts_that_no_writing_can_have_come_to_are_refused() {
    block_on(async {
        let replica = crate::vault::ReplicaId::from_bytes([3; 16]);
        let crowd = (0..2000_u32).map(|n| {
            let mut bytes = [0; 16];
            bytes[..4].copy_from_slice(&n.to_be_bytes());
            (crate::vault::ReplicaId::from_bytes(bytes), 1)
        });
        for (what, revision, versions) in [
            ("a count", 1, VersionVector::from([(replica, u64::MAX)])),
            ("a revision", u64::MAX, VersionVector::from([(replica, 1)])),
            ("a crowd", 1, crowd.collect()),
        ] {
            let mut vault = make(MemoryStore::new()).await;
            vault.write(vec![crate::vault::tests::support::visit(1, "een")]).await.expect("written");
            // Somebody with a key of their own can seal anything.
            let prefix = RecordPrefix {
                epoch: vault.keys.epoch,
                schema: 1,
                kind: RecordKind::VISIT,
                id: id(1),
                revision,
            };
            let payload = b"{\"text\":\"een\"}".to_vec();
            let opened = Opened { prefix, versions, list: title("een"), payload };
            put_sealed(&mut vault, &opened);
            let error = refusal(&encrypted(&vault).await).await;
            assert_eq!(error, ImportError::Damaged { line: Some(4) }, "{what}");
        }
    });
}

/// Seals a record into the vault past everything that writing sees to.
fn put_sealed(vault: &mut Vault<MemoryStore>, opened: &Opened) {
    let Opened { prefix, versions, list, payload } = opened;
    let raw = record::seal(&vault.keys, prefix, versions, list, payload, &*vault.host.random);
    vault.manifest.insert(crate::vault::manifest::Item::of(opened, &raw));
    let key: Vec<u8> = [&vault.root.space.to_bytes()[..], &RecordId::to_bytes(prefix.id)].concat();
    vault.store.tamper(crate::ports::Table::Records, &key, Some(raw));
}
