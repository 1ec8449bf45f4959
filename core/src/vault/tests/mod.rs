//! How the vault behaves, whole, over the store in memory.

mod crash;
mod damage;
mod fence;
mod frozen;
mod header;
mod records;
pub(crate) mod support;

#[test]
fn the_store_in_memory_keeps_the_contract() {
    pollster::block_on(super::contract::store_contract(async |_| super::memory::MemoryStore::new()));
}
