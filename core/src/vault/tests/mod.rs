//! How the vault behaves, whole, over the store in memory.

pub(crate) mod bent;
mod check;
mod cost;
mod crash;
mod damage;
mod drafts;
mod erase;
mod fence;
pub(crate) mod frozen;
mod header;
mod meddling;
mod passphrases;
mod records;
mod refresh;
mod rotation;
mod rotation_resumed;
mod shortlist;
mod slots;
mod slots_refused;
pub(crate) mod support;
mod upgrade;
mod vectors;

#[test]
fn the_store_in_memory_keeps_the_contract() {
    pollster::block_on(super::contract::store_contract(async |_| super::memory::MemoryStore::new()));
}
