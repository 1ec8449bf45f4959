//! Files to try things on.

use pollster::block_on;
use sha2::{Digest, Sha256};

use crate::backup::{
    BackupFile, EncryptedExport, EncryptedFile, ImportError, PlainExport, PlainFile, VerifiedBackup, read,
};
use crate::ports::{Progress, Stopped, Store};
use crate::testing::CountingRandom;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::tests::support::{PASSPHRASE, QuickKdf, gone, make, visit};
use crate::vault::{Credential, Vault};

/// Hears everything, and stops at the call of this number when there is one.
#[derive(Default)]
pub(crate) struct Watch {
    pub(crate) heard: Vec<(usize, usize)>,
    pub(crate) stop_at: Option<usize>,
}

impl Watch {
    /// Stops at call number `at`, counted from 0.
    pub(crate) fn until(at: usize) -> Self {
        Self { heard: Vec::new(), stop_at: Some(at) }
    }
}

impl Progress for Watch {
    async fn at(&mut self, done: usize, total: usize) -> Result<(), Stopped> {
        if self.stop_at == Some(self.heard.len()) {
            return Err(Stopped);
        }
        self.heard.push((done, total));
        Ok(())
    }
}

pub(crate) async fn filled() -> Vault<MemoryStore> {
    let mut vault = make(MemoryStore::new()).await;
    vault
        .write(vec![visit(1, "Noor"), visit(2, "twee"), visit(3, "drie"), visit(4, "weg")])
        .await
        .expect("written");
    vault.write(vec![visit(2, "twee, anders"), gone(4)]).await.expect("written");
    vault
}

pub(crate) async fn encrypted<S: Store>(vault: &Vault<S>) -> Vec<u8> {
    let mut export = EncryptedExport::begin(vault, "0.1.0");
    let mut file = Vec::new();
    while let Some(chunk) = export.next_chunk(vault).await.expect("exported") {
        file.extend(chunk);
    }
    file
}

pub(crate) async fn plain<S: Store>(vault: &Vault<S>) -> Vec<u8> {
    let mut export = PlainExport::begin(vault, "0.1.0");
    let mut file = Vec::new();
    while let Some(chunk) = export.next_chunk(vault).await.expect("exported") {
        file.extend(chunk);
    }
    file
}

pub(crate) fn read_encrypted(file: &[u8]) -> Result<Box<EncryptedFile>, ImportError> {
    match block_on(read(file.to_vec(), &mut ()))? {
        BackupFile::Encrypted(file) => Ok(file),
        BackupFile::Plain(_) => panic!("the file is encrypted"),
    }
}

pub(crate) fn read_plain(file: &[u8]) -> Result<PlainFile, ImportError> {
    match block_on(read(file.to_vec(), &mut ()))? {
        BackupFile::Plain(file) => Ok(file),
        BackupFile::Encrypted(_) => panic!("the file is plain"),
    }
}

pub(crate) async fn verified(file: &[u8], passphrase: &str) -> Result<Box<VerifiedBackup>, ImportError> {
    let credential = Credential::Passphrase(passphrase);
    read_encrypted(file)?.open(&QuickKdf::default(), credential, &mut ()).await.map_err(|(_, error)| error)
}

/// What is wrong with a file that should not open.
pub(crate) async fn refusal(file: &[u8]) -> ImportError {
    match verified(file, PASSPHRASE).await {
        Ok(_) => panic!("the file opens"),
        Err(error) => error,
    }
}

/// A recovery code to change to.
pub(crate) fn new_code() -> RecoveryCode {
    RecoveryCode::make(&CountingRandom::new(701))
}

pub(crate) fn lines(file: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(file).expect("a backup is text");
    text.lines().map(|line| format!("{line}\n")).collect()
}

/// The lines as a file whose plain digest fits again, as somebody without a key can make it.
pub(crate) fn with_digest(lines: &[String]) -> Vec<u8> {
    let (closing, body) = lines.split_last().expect("a file has lines");
    let body = body.concat().into_bytes();
    let digest = crate::vault::encoding::to_base64(&Sha256::digest(&body));
    let mac = closing.split_once("\"mac\"").expect("a closing line").1;
    [body, format!("\"digest\":\"{digest}\",\"mac\"{mac}").into_bytes()].concat()
}
