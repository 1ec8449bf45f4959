use std::sync::LazyLock;

use hmac::Mac;
use sha2::{Digest, Sha256};

use super::{Free, code, frozen, host, now, opened};
use crate::backup::format::{Closing, OPENING, fields};
use crate::backup::{BackupFile, EncryptedFile, PlainFile, read};
use crate::ports::KdfParams;
use crate::session::workbook::Workbook;
use crate::vault::keys::Keys;
use crate::vault::memory::MemoryStore;
use crate::vault::{Credential, Vault, VaultStatus, status};

/// The keys that the frozen backup was signed with.
static KEYS: LazyLock<Keys> = LazyLock::new(|| now(opened(frozen())).keys);

/// Takes `bytes` for a file that a user chose, as it is and signed as the frozen backup is.
///
/// # Panics
/// When a file that was refused changed something, or one that was taken in cannot be opened again.
pub fn import(bytes: &[u8]) {
    now(async {
        take(bytes.to_vec()).await;
        if let Some(signed) = signed(bytes) {
            take(signed).await;
        }
    });
}

async fn take(bytes: Vec<u8>) {
    match read(bytes, &mut ()).await {
        Ok(BackupFile::Plain(file)) => into_workbook(file).await,
        Ok(BackupFile::Encrypted(file)) => into_browser(file).await,
        Err(error) => drop(error.to_string()),
    }
}

async fn into_workbook(file: PlainFile) {
    let (store, host) = (MemoryStore::new(), host());
    let params = KdfParams::floor(&*host.random);
    let vault = Vault::create(store.clone(), host, &Free, "zes woorden", params, &code()).await;
    let mut workbook = Workbook::open(vault.unwrap_or_else(|error| panic!("an empty store: {error}")));
    let before = store.snapshot();
    let taken = workbook.merge(&file.into(), &mut ()).await.is_ok();
    assert!(taken || store.snapshot() == before, "a file that is refused changes nothing");
    let again = Workbook::open(opened(store).await);
    assert_eq!((again.cases(), again.visits()), (workbook.cases(), workbook.visits()));
    assert_eq!(again.damaged(), 0);
}

async fn into_browser(file: Box<EncryptedFile>) {
    let Ok(backup) = file.open(&Free, Credential::RecoveryCode(&code()), &mut ()).await else { return };
    let records = backup.summary().records;
    let store = MemoryStore::new();
    match backup.restore(store.clone(), host(), &mut ()).await {
        Ok(vault) => {
            let again = opened(store).await;
            assert_eq!((vault.count(), again.count()), (records, records));
        }
        Err(error) => assert_eq!(status(&store).await, Ok(VaultStatus::None), "{error}"),
    }
}

/// The file with a last line that fits what stands before it.
fn signed(bytes: &[u8]) -> Option<Vec<u8>> {
    let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let end = whole.iter().rposition(|byte| *byte == b'\n')? + 1;
    if !bytes.starts_with(OPENING) {
        return None;
    }
    let body = &whole[..end];
    let mut mac = KEYS.backup.begin();
    mac.update(body);
    let closing = Closing { digest: Sha256::digest(body).into(), mac: mac.finalize().into_bytes().into() };
    Some([body, fields(&closing).as_bytes(), b"}\n"].concat())
}
