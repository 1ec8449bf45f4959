//! A backup of every format version, kept as it was on the day the version came out. It opens forever, into
//! an empty browser and beside what is here. The first version's is tried with the frozen vaults.

use pollster::block_on;

use super::devices::AsTheyAre;
use super::support::encrypted;
use crate::backup::{BackupFile, Incoming, VerifiedBackup, read};
use crate::vault::kdf::NativeKdf;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::tests::frozen::{RECOVERY_CODE, frozen, holds_what_was_kept, path, stored, ways_in};
use crate::vault::tests::support::{host, make, passkey, visit};
use crate::vault::{Credential, Vault};

const NAME: &str = "backup-v1.1.json";

async fn opened(name: &str, credential: Credential<'_>) -> Box<VerifiedBackup> {
    let Ok(BackupFile::Encrypted(file)) = read(frozen(name), &mut ()).await else { panic!("it reads") };
    file.open(&NativeKdf, credential, &mut ()).await.map_err(|(_, error)| error).expect("it opens")
}

#[test]
fn a_backup_of_version_1_1_opens_by_each_of_its_ways_in() {
    block_on(async {
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        let (_, secret) = passkey(0x77);
        let [passphrase, paper] = ways_in(&code);
        for credential in [passphrase, paper, Credential::Passkey(&secret)] {
            let backup = opened(NAME, credential).await;
            let vault = backup.restore(MemoryStore::new(), host(4), &mut ()).await.expect("it restores");
            assert_eq!(vault.slots().len(), 3);
            holds_what_was_kept(&vault).await;
        }
    });
}

#[test]
fn a_backup_of_either_version_can_be_taken_in_beside_what_is_here() {
    block_on(async {
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        for name in ["backup-v1.json", NAME] {
            let incoming = Incoming::from(opened(name, Credential::RecoveryCode(&code)).await);
            let mut vault = make(MemoryStore::new()).await;
            vault.write(vec![visit(1, "hier")]).await.expect("written");
            let merged = incoming.merge(&mut vault, &AsTheyAre, &mut ()).await.expect("merged");
            assert_eq!(merged.new, 3, "{name}");
            vault.write(vec![crate::vault::tests::support::gone(1)]).await.expect("written");
            holds_what_was_kept(&vault).await;
        }
    });
}

/// Writes the file when it is not there yet: `cargo test -p omgangsboek-core freeze -- --ignored`.
#[test]
#[ignore = "writes into the repository, once per format version"]
fn freeze_the_backup() {
    block_on(async {
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        let credential = Credential::RecoveryCode(&code);
        let vault = Vault::unlock(stored("vault-v1.1.json"), host(5), &NativeKdf, credential).await;
        let file = encrypted(&vault.expect("it opens")).await;
        if !path(NAME).exists() {
            std::fs::write(path(NAME), file).expect("the folder can be written");
        }
    });
}
