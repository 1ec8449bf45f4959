//! Asking once more who is there, while the vault is open.

use crate::ports::{Kdf, Store};

use super::credential::{Credential, open_header};
use super::error::UnlockError;
use super::open_vault::Vault;

impl<S: Store> Vault<S> {
    /// Whether `credential` opens this vault: derived anew, against the header as it is open here. For what
    /// somebody who found the device unlocked must not be able to do. Nothing is read from the store.
    ///
    /// # Errors
    /// [`UnlockError::Wrong`] when it does not, or why that could not be told.
    pub async fn confirm<K: Kdf>(&self, kdf: &K, credential: Credential<'_>) -> Result<(), UnlockError> {
        open_header(&self.header, kdf, credential).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use pollster::block_on;

    use crate::testing::CountingRandom;
    use crate::vault::memory::MemoryStore;
    use crate::vault::recovery_code::RecoveryCode;
    use crate::vault::tests::support::{PASSPHRASE, QuickKdf, code, make};
    use crate::vault::{Credential, UnlockError};

    #[test]
    fn an_open_vault_tells_whose_passphrase_it_is_given() {
        block_on(async {
            let vault = make(MemoryStore::new()).await;
            let other = RecoveryCode::make(&CountingRandom::new(78));
            for (credential, answer) in [
                (Credential::Passphrase(PASSPHRASE), Ok(())),
                (Credential::Passphrase("zes andere woorden"), Err(UnlockError::Wrong)),
                (Credential::RecoveryCode(&code()), Ok(())),
                (Credential::RecoveryCode(&other), Err(UnlockError::Wrong)),
            ] {
                assert_eq!(vault.confirm(&QuickKdf::default(), credential).await, answer);
            }
        });
    }
}
