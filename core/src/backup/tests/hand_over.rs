use pollster::block_on;

use super::devices::{Texts, all_texts, incoming, twin};
use super::support::{lines, read_encrypted};
use crate::backup::{HandOver, HandOverError, ImportError, Merged, VerifiedBackup};
use crate::ports::{KdfParams, Store, Table};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{PASSPHRASE, QuickKdf, code, flip, host, id, key_of, make, params, visit};
use crate::vault::{Credential, Vault, record};

const OWN: &str = "een zin voor deze overdracht";

pub(super) async fn handed<S: Store>(vault: &Vault<S>, ids: &[u8]) -> Vec<u8> {
    with_passphrase(vault, ids, PASSPHRASE).await
}

async fn with_passphrase<S: Store>(vault: &Vault<S>, ids: &[u8], passphrase: &str) -> Vec<u8> {
    let ids = ids.iter().map(|n| id(*n)).collect();
    let kdf = QuickKdf::default();
    let begun = HandOver::begin(vault, ids, &kdf, passphrase, params(90), "0.1.0").await;
    let mut hand_over = begun.expect("begun");
    let mut file = Vec::new();
    while let Some(chunk) = hand_over.next_chunk(vault).await.expect("written") {
        file.extend(chunk);
    }
    assert_eq!(hand_over.progress().0 + hand_over.left_out(), hand_over.progress().1);
    file
}

async fn opened(file: &[u8], credential: Credential<'_>) -> Result<Box<VerifiedBackup>, ImportError> {
    let file = read_encrypted(file).expect("ours");
    file.open(&QuickKdf::default(), credential, &mut ()).await.map_err(|(_, error)| error)
}

async fn three() -> Vault<MemoryStore> {
    let mut vault = make(MemoryStore::new()).await;
    vault
        .write(vec![visit(1, "Sam"), visit(2, "Noor, een ander gezin"), visit(3, "bezoek van Sam")])
        .await
        .expect("written");
    vault
}

#[test]
fn a_file_for_a_colleague_opens_with_its_own_passphrase_only_and_is_of_a_vault_of_its_own() {
    block_on(async {
        let vault = three().await;
        let file = with_passphrase(&vault, &[1, 3], OWN).await;
        for wrong in [Credential::Passphrase(PASSPHRASE), Credential::RecoveryCode(&code())] {
            assert_eq!(opened(&file, wrong).await.err(), Some(ImportError::Wrong));
        }
        let backup = opened(&file, Credential::Passphrase(OWN)).await.expect("it opens");
        assert_ne!(backup.summary().vault, Some(vault.id()));
        assert_eq!((backup.summary().records, backup.summary().generation), (2, Some(1)));
        assert_eq!(backup.file.header.slots().count(), 1);
        // No key of the vault is a key of the file.
        assert!(backup.keys.record.expose() != vault.keys.record.expose());
        assert_eq!(
            backup.manifest.get(id(1)).map(|item| &item.versions),
            vault.versions(id(1)),
            "counts stay"
        );
    });
}

#[test]
fn a_file_for_a_colleague_holds_nothing_of_other_cases() {
    block_on(async {
        let vault = three().await;
        let file = with_passphrase(&vault, &[1, 3], OWN).await;
        let backup = opened(&file, Credential::Passphrase(OWN)).await.expect("it opens");
        let mut plain = String::from_utf8(file.clone()).expect("text");
        for at in 0..backup.len() {
            let opened = record::open(&backup.keys, &backup.sealed(at).expect("sound")).expect("opens");
            plain.push_str(&opened.list.to_string());
            plain.push_str(&String::from_utf8_lossy(&opened.payload));
        }
        plain.push_str(&format!("{:?}", backup.manifest.items().collect::<Vec<_>>()));
        assert!(plain.contains("bezoek van Sam"));
        for secret in ["Noor", "ander gezin", &id(2).to_string(), &vault.id().to_string()] {
            assert!(!plain.contains(secret), "{secret}");
        }
        assert_eq!(lines(&file).iter().filter(|line| line.contains("\"seq\"")).count(), 2);
    });
}

#[test]
fn a_colleague_takes_it_into_an_empty_browser_or_into_a_workbook_of_their_own() {
    block_on(async {
        let vault = three().await;
        let file = handed(&vault, &[1, 3]).await;
        let backup = opened(&file, Credential::Passphrase(PASSPHRASE)).await.expect("it opens");
        let fresh = backup.restore(MemoryStore::new(), host(50), &mut ()).await.expect("restored");
        assert_eq!(all_texts(&fresh).await, ["Sam", "bezoek van Sam"]);

        let mut own = Vault::create(
            MemoryStore::new(),
            host(60),
            &QuickKdf::default(),
            "een andere wachtzin",
            params(61),
            &code(),
        )
        .await
        .expect("made");
        own.write(vec![visit(7, "eigen")]).await.expect("written");
        let merged = incoming(&file).merge(&mut own, &Texts, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged { new: 2, ..Merged::default() });
        assert_eq!(all_texts(&own).await, ["Sam", "bezoek van Sam", "eigen"]);

        // What the colleague goes on with is known again at home.
        own.write(vec![visit(3, "bezoek van Sam, verder")]).await.expect("written");
        let mut home = twin(&vault, 4).await;
        let merged = incoming(&handed(&own, &[1, 3]).await).merge(&mut home, &Texts, &mut ()).await;
        assert_eq!(merged, Ok(Merged { replaced: 1, ..Merged::default() }));
    });
}

#[test]
fn a_damaged_record_stays_out_and_is_counted() {
    block_on(async {
        let vault = three().await;
        flip(&vault.store, Table::Records, &key_of(&vault.store, Table::Records, 3), 99);
        let backup = opened(&handed(&vault, &[1, 3]).await, Credential::Passphrase(PASSPHRASE)).await;
        let summary = backup.expect("it opens").summary().clone();
        assert_eq!((summary.records, summary.left_out), (1, 1));
    });
}

#[test]
fn an_empty_passphrase_or_a_cost_outside_the_bounds_makes_no_file() {
    block_on(async {
        let (vault, kdf) = (three().await, QuickKdf::default());
        let weak = KdfParams { passes: 1, ..params(90) };
        for (passphrase, params) in [("  ", params(90)), (OWN, weak)] {
            let begun = HandOver::begin(&vault, vec![id(1)], &kdf, passphrase, params, "0.1.0").await;
            let refused =
                matches!(begun.err(), Some(HandOverError::EmptyPassphrase | HandOverError::KdfBounds(_)));
            assert!(refused && kdf.calls() == 0, "{passphrase:?}");
        }
    });
}
