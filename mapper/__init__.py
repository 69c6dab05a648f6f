"""What happened in Kazakhstan, where and when: from news text to dated, placed records."""
